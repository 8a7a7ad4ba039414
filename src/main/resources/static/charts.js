// Pictures of quantities, drawn from the table that stands on the page. Without this file the table is all there is.
// ECharts draws each as an SVG at the width it has, on paper at the width of paper. Its style attributes become plain
// attributes, for the content policy refuses styles inside a page. Nothing in a picture moves or answers the pointer.
(() => {
  const root = document.documentElement;
  const figures = [...document.querySelectorAll('figure[data-shape]')];
  const decals = [
    { symbol: 'none' },
    { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(0, 0, 0, .45)' },
    { symbol: 'circle', symbolSize: .7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0], color: 'rgba(0, 0, 0, .6)' },
  ];

  const comma = () => (root.lang === 'vi' ? ',' : '.');
  function number(words) {
    const found = words.match(/^[^<\d]*(-?[\d.,]+)/);
    if (!found) return null;
    return Number([...found[1]].filter((c) => /[\d-]/.test(c) || c === comma()).join('').replace(',', '.'));
  }

  // The figures of the table: a name for each row, a series for each column, each place with its words and its number.
  function read({ dataset }) {
    const table = document.getElementById(dataset.table), split = (words) => words.split('|');
    const rows = split(dataset.rows).map((key) => table.querySelector(`tr[data-row="${CSS.escape(key)}"]`)).filter(Boolean);
    const heads = split(dataset.columns).map((key) => table.querySelector(`th[data-column="${CSS.escape(key)}"]`)).filter(Boolean);
    const said = (cell) => (cell.querySelector('.vh') ?? cell).textContent.trim();
    return {
      half: dataset.half,
      names: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads.map((head) => ({
        name: head.textContent.trim(),
        places: rows.map((row) => said(row.cells[head.cellIndex])).map((words) => ({ words, value: number(words) })),
      })),
    };
  }

  function look(place, print) {
    const style = getComputedStyle(root), colour = (name) => style.getPropertyValue(name).trim();
    return {
      size: print ? 13 : parseFloat(getComputedStyle(place).fontSize),
      face: (print ? style.getPropertyValue('--doc') : getComputedStyle(place).fontFamily).replaceAll('"', ''),
      ink: print ? '#000' : colour('--ink'),
      soft: print ? '#000' : colour('--ink-2'),
      rule: colour('--line-2'),
      fills: [colour('--p1'), colour('--p3'), colour('--gold')],
    };
  }

  const fill = (look, n) => ({ color: look.fills[n], borderColor: n ? look.ink : look.fills[n], borderWidth: n ? .6 : 0, decal: decals[n] });
  const words = (look, extra) => ({ color: look.ink, fontSize: look.size, fontFamily: look.face, ...extra });
  const size = ({ value, words }) => value || (value === null && words ? 0 : '-'); // what is hidden keeps its words
  const quiet = { silent: true, animation: false, emphasis: { disabled: true } };
  const still = { animation: false, aria: { enabled: true, label: { enabled: false }, decal: { show: true } } };
  const axis = (look, extra) => ({ axisLine: { lineStyle: { color: look.rule } }, axisTick: { show: false }, axisLabel: words(look), ...extra });
  const amounts = (look) => ({ type: 'value', minInterval: 1, axisLabel: words(look, { color: look.soft, formatter: (amount) => amount.toLocaleString(document.documentElement.lang) }), splitLine: { lineStyle: { color: look.rule, opacity: .5 } } });
  const legend = (look, names) => ({ show: names.length > 1, data: names, bottom: 0, itemGap: 18, itemWidth: 18, itemHeight: 12, selectedMode: false, textStyle: words(look) });
  // How many lines the names of the series take below the picture.
  function lines(look, names, width) {
    const long = names.map((name) => name.length * look.size * .58 + 40);
    return names.length < 2 ? 0 : Math.ceil(long.reduce((sum, one) => sum + one, 0) / width);
  }
  const frame = (look, names, width) => ({ left: 2, right: look.size * 2, top: look.size * 1.6, bottom: 4 + lines(look, names, width) * look.size * 2, containLabel: true });
  const called = (series) => series.map((one) => one.name);
  const shown = (places, look, position) => ({ show: true, position, distance: 3, formatter: (at) => places[at.dataIndex].words, ...words(look, { fontWeight: 600 }) });

  function columns({ names, series }, look, width) {
    const leans = width / names.length < look.size * 4.2 && names.some((name) => name.length > 3);
    return {
      ...still, grid: { ...frame(look, called(series), width), left: leans ? look.size * 2 : 2 }, legend: legend(look, called(series)), yAxis: amounts(look),
      xAxis: axis(look, { type: 'category', data: names, axisLabel: words(look, { interval: 0, rotate: leans ? 55 : 0 }) }),
      series: series.map(({ name, places }, n) => ({
        ...quiet, name, type: 'bar', barGap: '8%', barCategoryGap: '28%', data: places.map(size), itemStyle: fill(look, series.length - 1 - n), label: shown(places, look, 'top'),
      })),
    };
  }

  const beside = (look, names, width) => axis(look, { type: 'category', inverse: true, data: names, axisLabel: words(look, { interval: 0, width: width * .36, overflow: 'break', lineHeight: look.size * 1.2 }) });

  function bars({ names, series }, look, width) {
    return {
      ...still, grid: { ...frame(look, called(series), width), top: 4 }, legend: legend(look, called(series)), xAxis: amounts(look), yAxis: beside(look, names, width),
      series: series.map(({ name, places }, n) => ({
        ...quiet, name, type: 'bar', barGap: '10%', barCategoryGap: '26%', data: places.map(size), itemStyle: fill(look, n), label: shown(places, look, 'right'),
      })),
    };
  }

  // The middle half of the values as a bar from the first quartile to the third, the median as a dot with its number.
  function spans({ names, half, series: [first, median, third] }, look, width) {
    const known = (one, n) => one.places[n].value ?? 0;
    const said = median.places.map(({ words: middle }, n) => ({ words: `${middle} (${first.places[n].words}–${third.places[n].words})` }));
    return {
      ...still, grid: { ...frame(look, [half, median.name], width), top: 4, right: look.size * 9 }, legend: legend(look, [half, median.name]), xAxis: amounts(look), yAxis: beside(look, names, width),
      series: [
        { ...quiet, name: '', type: 'bar', stack: 'half', data: names.map((_, n) => known(first, n)), itemStyle: { color: 'transparent', decal: decals[0] } },
        { ...quiet, name: half, type: 'bar', stack: 'half', barWidth: '46%', data: names.map((_, n) => known(third, n) - known(first, n)), itemStyle: fill(look, 1), label: { ...shown(said, look, 'right'), distance: look.size } },
        {
          ...quiet, name: median.name, type: 'scatter', symbolSize: look.size * .95, z: 5, itemStyle: { color: look.fills[0], borderColor: '#fff', borderWidth: 1, opacity: 1 },
          data: names.map((name, n) => [median.places[n].value, name]),
        },
      ],
    };
  }

  // What was done as a bar, what it is measured by as marks: the target a line, the year before a diamond.
  function targets({ names, series: [done, target, before] }, look, width) {
    const said = names.map((name, n) => `${name}  ${done.places[n].words}/${target.places[n].words || '–'}`);
    const mark = ({ name, places }, symbol, symbolSize, itemStyle) => ({
      ...quiet, name, type: 'scatter', symbol, symbolSize, itemStyle: { opacity: 1, ...itemStyle }, z: 5, data: said.map((line, n) => [size(places[n]), line]),
    });
    return {
      ...still, grid: { ...frame(look, called([done, target, before]), width), top: 4 }, legend: legend(look, [done.name, target.name, before.name]), xAxis: amounts(look), yAxis: beside(look, said, width),
      series: [
        { ...quiet, name: done.name, type: 'bar', barWidth: '56%', data: done.places.map(size), itemStyle: fill(look, 0) },
        mark(target, 'rect', [3, look.size * 1.4], { color: look.ink }),
        mark(before, 'diamond', look.size, { color: look.fills[2], borderColor: look.ink, borderWidth: 1 }),
      ],
    };
  }

  const shapes = { columns, bars, spans, targets };

  function height(shape, { names, series }, size) {
    if (shape === 'columns') return size * 17;
    const line = { bars: series.length * size * 1.35 + size * .9, spans: size * 2.4, targets: size * 2.1 }[shape];
    return names.length * line + size * 5;
  }

  const attributes = (style) => style.split(';').map((one) => one.split(':'))
    .filter(([name, value]) => value && /^font-(size|family|weight|style)$/.test(name.trim()))
    .map(([name, value]) => ` ${name.trim()}="${value.trim().replaceAll('"', '')}"`).join('');

  function draw(figure, print) {
    const place = figure.querySelector('.drawn'), shape = figure.dataset.shape, figures = read(figure), style = look(place, print);
    const paper = figure.parentElement.children.length > 1 ? 480 : 900;
    const width = print ? paper : Math.max(240, Math.round(place.clientWidth));
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: Math.round(height(shape, figures, style.size)) });
    chart.setOption(shapes[shape](figures, style, width));
    const drawn = chart.renderToSVGString({ useViewBox: true });
    chart.dispose();
    const plain = drawn.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ style="([^"]*)"/g, (_, style) => attributes(style));
    const svg = document.importNode(new DOMParser().parseFromString(plain, 'image/svg+xml').documentElement, true);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    place.replaceChildren(svg);
  }

  function all(print = false) {
    for (const figure of figures) {
      figure.hidden = false;
      const instead = document.getElementById(figure.dataset.instead);
      if (instead) instead.hidden = true;
      draw(figure, print);
    }
  }

  if (!figures.length || !window.echarts) return;
  let widths = '', waiting = 0, onPaper = false;
  const measured = () => figures.map((figure) => figure.clientWidth).join();
  function again() {
    if (onPaper) return;
    all();
    widths = measured();
  }
  again();
  document.fonts?.ready.then(again);
  new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (measured() !== widths) again(); }, 120);
  }).observe(document.body);
  new MutationObserver(again).observe(root, { attributes: true, attributeFilter: ['data-size', 'data-contrast'] });
  window.addEventListener('beforeprint', () => { onPaper = true; all(true); });
  window.addEventListener('afterprint', () => { onPaper = false; again(); });
})();
