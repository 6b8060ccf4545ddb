// Loads the page again when the site was built anew. Served by 'briefbook serve' only; no built page has it.
(() => {
  const shown = document.currentScript.dataset.state;
  let source;
  // A page that nobody sees listens to nothing: browsers keep few connections to one host.
  const listen = () => {
    if (document.hidden) {
      source?.close();
      source = undefined;
    } else if (!source) {
      source = new EventSource('/.briefbook/changes');
      source.onmessage = (message) => {
        if (message.data !== shown) {
          source.close();
          location.reload();
        }
      };
    }
  };
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  listen();
})();
