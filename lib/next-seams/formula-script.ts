/**
 * Opens a formula where its number is: the entry that a link `#how-…` of the page leads to is shown in one modal dialog, beside the number on a desk, from
 * below on a phone. The dialog is a step of the history, so that Back closes it; what closes it otherwise goes back. Needs nothing of the framework, so that the
 * first tap counts; without a script the link leads to the entry. The framework, as it starts, writes the address of that moment, which may name a formula that
 * the reader has left since: such a write keeps the address that is shown. State objects stay null: the framework reloads the page for one that it does not know.
 * Part of the start script; no `<` in it.
 */
export const formulaScript = `(() => {
  const begin = '#how-';
  let dialog, link, shown, isStep;
  const find = (hash) => hash.startsWith(begin) ? document.getElementById(hash.slice(1)) : null;
  const close = () => dialog.close();
  const make = (words) => {
    dialog = document.createElement('dialog');
    dialog.className = 'formula-dialog';
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'formula-close', textContent: words, onclick: close });
    button.dataset.plain = '';
    const content = document.createElement('div');
    content.className = 'formula';
    dialog.append(button, content);
    dialog.addEventListener('click', ({ target }) => {
      const leads = target.closest('a');
      if (target === dialog || leads?.pathname === location.pathname && !leads.hash.startsWith(begin)) close();
    });
    dialog.addEventListener('close', () => {
      link?.style.removeProperty('anchor-name');
      if (location.hash === shown && isStep) history.back();
    });
    document.body.append(dialog);
  };
  const show = (entry, opener) => {
    const copy = entry.cloneNode(true);
    for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    if (!dialog) make(entry.closest('[data-close]')?.dataset.close);
    dialog.lastChild.replaceChildren(...copy.childNodes);
    dialog.ariaLabel = dialog.querySelector('h3')?.textContent ?? '';
    shown = '#' + entry.id;
    link?.style.removeProperty('anchor-name');
    link = opener;
    dialog.toggleAttribute('data-beside', Boolean(opener));
    link?.style.setProperty('anchor-name', '--opened');
    link?.focus({ preventScroll: true });
    if (!dialog.open) {
      dialog.toggleAttribute('data-scrollbar', innerWidth > document.documentElement.clientWidth);
      dialog.showModal();
    }
    dialog.scrollTop = 0;
  };
  addEventListener('click', (event) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    const opener = target.closest?.('a[href^="' + begin + '"]');
    const entry = opener && find(opener.hash);
    if (!entry || button || metaKey || ctrlKey || shiftKey || altKey || !self.HTMLDialogElement) return;
    event.preventDefault();
    isStep = location.hash !== opener.hash;
    if (isStep) history.pushState(null, '', opener.hash);
    show(entry, opener);
  });
  addEventListener('popstate', () => {
    const entry = find(location.hash);
    if (entry && location.hash !== (dialog?.open && shown)) {
      isStep = true;
      const openers = [...document.querySelectorAll('a[href="' + location.hash + '"]')];
      show(entry, openers.find((one) => one.checkVisibility?.()));
    } else if (!entry && dialog?.open) close();
  });
  const write = history.replaceState;
  history.replaceState = (state, title, address) => {
    const { pathname, search, hash } = new URL(address ?? location, location);
    const isLeft =
      pathname + search === location.pathname + location.search &&
      hash.startsWith(begin) && hash !== location.hash;
    write.call(history, state, title, isLeft ? location.href : address);
  };
})();`;
