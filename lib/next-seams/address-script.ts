/**
 * Keeps the state of a prerendered page in its address (docs/decisions/0029). A control with `data-parameter` shows what the address asks for, before
 * anything is painted, and puts what the reader chooses there; the panel of a fragment's row is opened. Addresses and titles printed on the page
 * (`data-page-address`, `data-page-title`), the title and the links to the same page in another form follow, and who listens to `addresstold`. Forms shown again
 * by Back are those of their address. In a form with `data-sends` a choice leads at once to the address of its option, or sends the form; the next page puts
 * the focus back. A list with `data-finds-claims` that lacks the claim of the fragment is asked for the page that has it. Part of the start script; no `<` in it.
 */
export const addressScript = `(() => {
  const list = (selector, root = document) => [...root.querySelectorAll(selector)];
  const controls = () => list('[data-parameter]');
  const isChoice = ({ type }) => type === 'radio';
  const read = () => new URLSearchParams(location.search);
  const siteTitle = / \\| [^|]+$/;
  let title;
  const show = () => {
    const asked = read();
    for (const control of controls()) {
      const value = asked.get(control.dataset.parameter);
      const group = isChoice(control) && list('input', control.closest('fieldset'));
      if (!group) {
        if (control.value === (value ?? '')) continue;
        control.value = value ?? '';
        control.dispatchEvent(new Event('input', { bubbles: true }));
        self.startNow();
      } else control.checked = group.some((one) => one.value === value) ? control.value === value : control.defaultChecked;
    }
  };
  const carry = (address) => {
    const asked = read();
    const changed = new URL(address, location.origin);
    for (const { dataset } of controls()) {
      const value = asked.get(dataset.parameter);
      if (value === null) changed.searchParams.delete(dataset.parameter);
      else changed.searchParams.set(dataset.parameter, value);
    }
    return changed;
  };
  const toWords = (control) => (isChoice(control) ? control.dataset.words : '“' + control.value + '”');
  self.tellAddress = () => {
    const asked = read();
    const isSaid = (control) => asked.has(control.dataset.parameter) && (isChoice(control) ? control.checked : control.value);
    const words = [...new Set(controls().filter(isSaid).map(toWords))].join(', ');
    title ??= document.title;
    const [site = ''] = siteTitle.exec(title) ?? [];
    document.title = words ? title.replace(siteTitle, '') + ', ' + words + site : title;
    for (const place of list('[data-page-title]')) place.textContent = [place.dataset.pageTitle, words].filter(Boolean).join(', ');
    for (const place of list('[data-page-address]')) place.textContent = carry(place.dataset.pageAddress).href;
    for (const link of list('.site-bar a[hreflang], .map-switch a, a[data-keeps-state]')) {
      const { pathname, search, hash } = carry(link.href);
      link.setAttribute('href', pathname + search + (link.hreflang ? location.hash : hash));
    }
    dispatchEvent(new Event('addresstold'));
  };
  self.showAddress = () => {
    show();
    self.tellAddress();
  };
  const put = (control) => {
    const address = new URL(location.href);
    const value = control.value.trim();
    if (value) address.searchParams.set(control.dataset.parameter, value);
    else address.searchParams.delete(control.dataset.parameter);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  };
  const openPanel = (hash) => {
    if (!/^#[\\w-]+$/.test(hash)) return;
    const panel = document.getElementById(hash.slice(1))?.closest('.panel-switch > .panel');
    if (!panel) return;
    const place = list(':scope > .panel', panel.parentElement).indexOf(panel);
    const choice = list(':scope > .choices input', panel.parentElement)[place];
    if (choice) choice.checked = true;
    return choice;
  };
  const follow = () => {
    show();
    const opened = openPanel(location.hash);
    if (opened?.dataset.parameter) put(opened);
    if (opened) show();
    self.tellAddress();
  };
  const observer = new MutationObserver(() => {
    show();
    openPanel(location.hash);
  });
  if (location.search || location.hash) observer.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    follow();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const form of list('form[method=get]')) form.reset();
    show();
  });
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  addEventListener('click', ({ target }) => {
    const link = target.closest('a[href*="#"]');
    if (link && link.pathname === location.pathname) openPanel(link.hash);
  }, true);
  const remember = ({ target }) => {
    if (!target.dataset?.parameter) return;
    put(target);
    if (isChoice(target)) show();
    self.tellAddress();
  };
  for (const change of ['input', 'change']) addEventListener(change, remember, true);
  const keepChosen = (use) => {
    try {
      return use(sessionStorage);
    } catch {}
  };
  addEventListener('change', ({ target }) => {
    if (!target.selectedOptions || !target.form?.hasAttribute('data-sends')) return;
    const { path } = target.selectedOptions[0]?.dataset ?? {};
    if (path) location.assign(path);
    else target.form.requestSubmit();
    keepChosen((storage) => storage.setItem('chosen', target.name));
  });
  addEventListener('DOMContentLoaded', () => {
    const name = keepChosen((storage) => {
      const kept = storage.getItem('chosen');
      storage.removeItem('chosen');
      return kept;
    });
    if (name) document.querySelector('form[data-sends] select[name="' + name + '"]')?.focus({ preventScroll: true });
  });
  addEventListener('DOMContentLoaded', () => {
    const [, claim] = /^#(c\\w+)$/.exec(location.hash) ?? [];
    if (!claim || !document.querySelector('[data-finds-claims]') || document.getElementById(claim) || read().has('claim')) return;
    location.replace('?claim=' + claim + '#' + claim);
  });
})();`;
