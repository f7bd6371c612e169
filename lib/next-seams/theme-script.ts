/** The themes that a reader may choose; `system` is what the reader's device asks for. */
export const themes = ['system', 'light', 'dark'] as const;

/**
 * Keeps the theme that the reader chose: on the root element before anything is painted (app/styles/tokens.css), in what the browser draws around the page, and
 * in the switch of the footer (`[name=theme]`). A browser that keeps nothing forgets it with the page. What stands
 * there already is not written again: the browser would style the whole page anew. Part of the start script; no `<` in it.
 */
export const themeScript = `(() => {
  const root = document.documentElement;
  const list = (selector) => [...document.querySelectorAll(selector)];
  const read = () => {
    try {
      return localStorage.getItem('theme') ?? 'system';
    } catch {
      return root.dataset.theme ?? 'system';
    }
  };
  const keep = (theme) => {
    try {
      if (theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {}
  };
  const write = (meta, content) => {
    if (meta.content !== content) meta.content = content;
  };
  const show = (theme) => {
    const isChosen = theme === 'light' || theme === 'dark';
    if (isChosen) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const meta of list('meta[name=color-scheme]')) write(meta, isChosen ? theme : 'light dark');
    const colours = list('meta[name=theme-color]');
    for (const meta of colours) meta.dataset.own ??= meta.content;
    const chosen = isChosen && colours.find((meta) => meta.getAttribute('media').includes(theme));
    for (const meta of colours) write(meta, (chosen || meta).dataset.own);
    for (const choice of list('[name=theme]')) choice.checked = choice.value === (isChosen ? theme : 'system');
  };
  show(read());
  addEventListener('DOMContentLoaded', () => show(read()));
  addEventListener('pageshow', ({ persisted }) => persisted && show(read()));
  addEventListener('storage', ({ key }) => key === 'theme' && show(read()));
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    keep(target.value);
    show(target.value);
  }, true);
})();`;
