// Takes the login that the way back from /accedi carries out of the address, before anything else can read or keep it, and
// gives it to the question when the person sends an answer.
(() => {
  const carried = /^#([\w-]*)&civita-login=([\w.-]+)$/.exec(location.hash);
  if (!carried) return;
  const [, place, login] = carried;
  history.replaceState(history.state, '', location.pathname + location.search + (place && `#${place}`));
  document.addEventListener('civita-feedback-request', ({ target }) => {
    target.token = login;
  });
})();
