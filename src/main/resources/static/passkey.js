// Keys of devices: a form that carries a question asks the browser, and is sent with the device's answer.
'use strict';
document.querySelectorAll('form[data-passkey]').forEach(form => {
  const known = window.PublicKeyCredential;
  if (!known || !known.parseCreationOptionsFromJSON || !known.parseRequestOptionsFromJSON) return;
  const refused = form.querySelector('[data-refused]');
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    refused.hidden = true;
    try {
      const question = JSON.parse(form.dataset.question);
      const key = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({publicKey: known.parseCreationOptionsFromJSON(question)})
        : await navigator.credentials.get({publicKey: known.parseRequestOptionsFromJSON(question)});
      form.elements.answer.value = JSON.stringify(key.toJSON());
      form.submit();
    } catch {
      refused.hidden = false;
    }
  });
});
