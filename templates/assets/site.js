// Theme, previews, printing and the way to search. The pages are complete without this file.
(() => {
  var doc = document, root = doc.documentElement, popup = null, timer = 0;
  function stored() { try { return localStorage.getItem('briefbook-theme'); } catch { /* private mode */ } }
  function store(theme) { try { localStorage.setItem('briefbook-theme', theme); } catch { /* the choice lasts for this page */ } }
  function isDark() {
    var theme = root.dataset.theme;
    return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }
  var theme = stored();
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;

  function hide() {
    clearTimeout(timer);
    if (popup) {
      popup.link.removeAttribute('aria-describedby');
      popup.box.remove();
      popup = null;
    }
  }
  function show(link) {
    hide();
    var source = doc.getElementById('pv-' + link.dataset.pv);
    if (!source) return;
    var box = doc.createElement('div'), at = link.getClientRects()[0];
    box.className = 'pop';
    box.id = 'pop';
    box.setAttribute('role', 'tooltip');
    box.appendChild(source.content.cloneNode(true));
    doc.body.appendChild(box);
    link.setAttribute('aria-describedby', 'pop');
    popup = { box: box, link: link };
    var left = Math.max(8, Math.min(at.left, root.clientWidth - box.offsetWidth - 8));
    var below = at.bottom + 8 + box.offsetHeight < innerHeight;
    box.style.left = left + scrollX + 'px';
    box.style.top = (below ? at.bottom + 6 : at.top - 6 - box.offsetHeight) + scrollY + 'px';
  }
  function linkOf(event) { return event.target.closest ? event.target.closest('a[data-pv]') : null; }

  doc.addEventListener('mouseover', event => {
    var link = linkOf(event);
    clearTimeout(timer);
    if (link) { if (!popup || popup.link !== link) timer = setTimeout(show, 350, link); }
    else if (popup && !event.target.closest('.pop')) timer = setTimeout(hide, 120);
  });
  doc.addEventListener('focusin', event => {
    var link = linkOf(event);
    if (link && link.matches(':focus-visible')) show(link); else hide();
  });
  doc.addEventListener('keydown', event => {
    var field = doc.getElementById('q');
    if (event.key === 'Escape') hide();
    if (event.key !== '/' || event.target === field || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (field) field.focus(); else doc.querySelector('[href$="search.html"]').click();
  });
  doc.addEventListener('click', hide);
  addEventListener('scroll', hide, { passive: true });
  addEventListener('beforeprint', () => {
    doc.querySelectorAll('details:not([open])').forEach(d => { d.open = true; d.dataset.shut = ''; });
  });
  addEventListener('afterprint', () => {
    doc.querySelectorAll('details[data-shut]').forEach(d => { d.open = false; delete d.dataset.shut; });
  });
  doc.addEventListener('DOMContentLoaded', () => {
    var button = doc.getElementById('theme');
    if (!button) return;
    function press() { button.setAttribute('aria-pressed', isDark()); }
    button.hidden = false;
    press();
    button.addEventListener('click', () => {
      var next = isDark() ? 'light' : 'dark';
      root.dataset.theme = next;
      store(next);
      press();
    });
  });
})();
