// Comfort only: every page works without this file. Reader's settings at once, dialogs, days written out, printing.
const root = document.documentElement;

function keep() {
  const contrast = root.dataset.contrast === 'more' ? 'more' : 'usual';
  document.cookie = `ketnap-reader=${root.lang}.${root.dataset.size}.${contrast}; path=/; max-age=34560000; samesite=lax`;
  document.querySelectorAll('[data-size-set]').forEach((b) => b.setAttribute('aria-pressed', b.dataset.sizeSet === root.dataset.size));
  document.querySelectorAll('[data-contrast-set]').forEach((b) => {
    b.setAttribute('aria-pressed', contrast === 'more');
    b.value = contrast === 'more' ? 'usual' : 'more';
  });
}

document.addEventListener('click', (e) => {
  const on = (selector) => e.target.closest(selector);
  const size = on('[data-size-set]'), contrast = on('[data-contrast-set]'), open = on('[data-open]');
  if (size) { e.preventDefault(); root.dataset.size = size.dataset.sizeSet; keep(); }
  if (contrast) {
    e.preventDefault();
    if (root.dataset.contrast === 'more') delete root.dataset.contrast; else root.dataset.contrast = 'more';
    keep();
  }
  if (open) { e.preventDefault(); document.getElementById(open.dataset.open).showModal(); }
  if (on('[data-print]')) window.print();
});

// 5/2/95 is shown as 05/02/1995 when the field is left; the server reads it the same way.
document.addEventListener('change', (e) => {
  const field = e.target;
  if (field.matches('[data-day]')) {
    const found = field.value.trim().match(/^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/);
    if (found) {
      const [day, month, typed] = found.slice(1);
      const near = 2000 + Number(typed) <= new Date().getFullYear() + 5;
      const year = typed.length === 4 ? Number(typed) : (near ? 2000 : 1900) + Number(typed);
      const real = new Date(year, month - 1, day);
      if (real.getMonth() === month - 1 && real.getDate() === Number(day)) {
        field.value = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
      }
    }
  }
  if (field.matches('[data-show-password]')) {
    document.querySelectorAll(field.dataset.showPassword).forEach((p) => { p.type = field.checked ? 'text' : 'password'; });
  }
  if (field.matches('[data-submit-on-change]')) field.form.requestSubmit();
});

// The sums of a vote follow the ticks of the roll; a number typed by hand stays. The server counts the same way.
const field = (form, name) => form.elements.namedItem(name);
function proposeFrom(form) {
  const ticks = [...document.querySelectorAll('input[name=absent]')].filter((one) => one.form === form);
  if (!ticks.length) return;
  const absent = ticks.filter((one) => one.checked);
  const excluded = absent.filter((one) => one.dataset.leftOut === 'true').length;
  const now = { official: ticks.length, excluded, present: ticks.length - absent.length };
  for (const [key, value] of Object.entries(now)) {
    const shown = field(form, key), proposed = field(form, `proposed-${key}`);
    if (shown.value.trim() === '' || shown.value.trim() === proposed.value) shown.value = value;
    proposed.value = value;
  }
}
// The fewest votes that carry, by the share in force that the server wrote beside the sum.
function enough({ dataset: { of, parts, more } }, whole) {
  return more === 'true' ? Math.floor((whole * of) / parts) + 1 : Math.ceil((whole * of) / parts);
}
function addUp(form) {
  const sum = form.querySelector('[data-sum]'), whole = field(form, 'official') ?? field(form, 'members');
  if (!sum || !whole || !/^\d{1,4}$/.test(whole.value.trim())) return;
  const official = Number(whole.value), excluded = Number(field(form, 'excluded')?.value) || 0;
  const rest = Math.max(0, official - excluded), format = new Intl.NumberFormat(root.lang);
  const say = { official, excluded, whole: rest, needed: enough(sum, rest) };
  for (const [key, value] of Object.entries(say)) {
    const place = sum.querySelector(`[data-sum-${key}]`);
    if (place) place.textContent = format.format(value);
  }
}
document.addEventListener('input', (e) => {
  const form = e.target.form;
  if (form?.id !== 'act') return;
  if (e.target.name === 'absent') proposeFrom(form);
  addUp(form);
});

// A meeting: the sums follow who is said to be absent, and what is typed is kept every few seconds.
const meeting = document.getElementById('meeting');
function countHeads() {
  const votes = [...meeting.querySelectorAll('select[data-votes="true"]')];
  const typed = (name) => Number(field(meeting, name)?.value) || 0;
  const official = votes.length || typed('members');
  const excluded = votes.length ? votes.filter((one) => one.value === 'away').length : typed('excluded');
  const rest = Math.max(0, official - excluded), format = new Intl.NumberFormat(root.lang);
  meeting.querySelectorAll('[data-sum]').forEach((sum) => {
    for (const [key, value] of Object.entries({ official, excluded, whole: rest, needed: enough(sum, rest) })) {
      sum.querySelector(`[data-sum-${key}]`).textContent = format.format(value);
    }
  });
}
let waiting = 0, keeping = null, overtaken = false;
async function keepDraft() {
  waiting = 0;
  if (overtaken) return;
  try {
    const said = await fetch(meeting.dataset.keep, { method: 'POST', body: new URLSearchParams(new FormData(meeting)) });
    overtaken = !said.ok;
    if (!said.ok) return;
    field(meeting, 'version').value = await said.text();
    const now = new Date().toLocaleTimeString(root.lang, { hour: '2-digit', minute: '2-digit' });
    meeting.querySelector('[data-said]').textContent = `${meeting.dataset.kept} ${now}`;
  } catch { /* tried again with the next letter typed */ }
}
if (meeting?.dataset.keep) {
  meeting.addEventListener('input', (e) => {
    if (e.target.matches('select[data-votes], [name=members], [name=excluded]')) countHeads();
    if (!waiting && !keeping) {
      waiting = setTimeout(() => { keeping = keepDraft().finally(() => { keeping = null; }); }, 8000);
    }
  });
  // A press of a button waits for what is just being kept: both would save the same version.
  meeting.addEventListener('submit', (e) => {
    clearTimeout(waiting);
    if (!keeping) return;
    e.preventDefault();
    keeping.then(() => meeting.requestSubmit(e.submitter));
  });
}

// The tree folds: whoever has others below opens and closes them; a long one begins with its first level.
const LONG = 40;
function folding(table) {
  const rows = [...table.tBodies[0].rows], depth = (row) => Number(row.dataset.depth);
  const show = () => {
    let closed = Infinity;
    rows.forEach((row) => {
      row.hidden = depth(row) > closed;
      if (!row.hidden) closed = row.querySelector('.branch')?.ariaExpanded === 'false' ? depth(row) : Infinity;
    });
  };
  rows.forEach((row, n) => {
    if (!rows[n + 1] || depth(rows[n + 1]) <= depth(row)) return;
    const button = document.createElement('button'), name = row.cells[0].textContent.trim();
    Object.assign(button, { type: 'button', className: 'branch screen-only', ariaLabel: `${table.dataset.folds} ${name}` });
    button.ariaExpanded = rows.length <= LONG || depth(row) === 0;
    button.addEventListener('click', () => { button.ariaExpanded = button.ariaExpanded === 'false'; show(); });
    row.cells[0].prepend(button);
  });
  show();
}
document.querySelectorAll('table[data-folds]').forEach(folding);

function arrive() {
  document.querySelectorAll('[data-needs-script]').forEach((one) => { one.hidden = false; });
  document.querySelector('[data-focus]')?.focus();
}
document.addEventListener('htmx:afterSettle', arrive);
arrive();

// While a new person is typed, who may be the same is shown under name and birth; the server asks again when it is sent.
document.addEventListener('change', async (e) => {
  const box = e.target.closest('[data-same]');
  const [, line, asks] = e.target.name?.match(/^(p\d+-)?(fullName|birth)$/) ?? [];
  if (!box || !asks) return;
  const said = (name) => e.target.form.elements[(line ?? '') + name].value, found = box.querySelector('[data-same-found]');
  const asked = new URLSearchParams({ fullName: said('fullName'), birth: said('birth') });
  const answer = await fetch(`${box.dataset.same}?${asked}`);
  if (answer.ok && found) found.innerHTML = await answer.text();
});
