import { addressScript } from './address-script.ts';
import { formulaScript } from './formula-script.ts';
import { themeScript } from './theme-script.ts';
import { yearScript } from './year-script.ts';

/**
 * Runs in every page before anything else (docs/decisions/0014): a page that is only read costs a phone no work. The framework's files, which the build
 * names in one small file (defer-framework.ts), are run at the reader's first sign of life (a pointer that only rests where the page was drawn is none), and fetched ahead when the page has loaded, unless the reader saves
 * data; so is the payload of a page that stands apart (keep-payload-apart.ts), which is asked for until it comes, and handed on once the document is read to its end, where the list that it goes into is opened; a page whose data changed before it was asked for is loaded again, once. A click on what needs React (a button, or a link with `data-wakes`) that comes before it is given back once React is there, however late; a link, which
 * works without, is followed after ten seconds. A chart remembers where it was touched before it came alive (`touchedAt`, read by lazy-chart.tsx). "/" leads to
 * the search field, which is typed into as soon as its sheet opens. The reader's theme comes first (theme-script.ts); what shows a chart's chosen year
 * (year-script.ts), keeps a page's state in its address (address-script.ts) and opens formulas (formula-script.ts) follows. The script's hash stands in every
 * page's policy; no `<` in it.
 */
export const startScript = `${themeScript}
(() => {
  const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
  const options = { capture: true, passive: true };
  const has = (target, key) => Object.keys(target).some((name) => name.startsWith(key));
  const add = (tag, values) => document.head.append(Object.assign(document.createElement(tag), values));
  const whenIdle = self.requestIdleCallback ?? setTimeout;
  let start;
  const started = new Promise((resolve) => (start = resolve));
  self.startNow = () => start();
  const isApart = () => 'payloadApart' in document.documentElement.dataset;
  const askPayload = async () => {
    const address = new URL(location.href);
    address.searchParams.set('_rsc', document.documentElement.dataset.payloadApart);
    for (;;) {
      try {
        const answer = await fetch(address, { headers: { rsc: '1' }, cache: 'no-cache' });
        if (answer.headers.get('content-type')?.startsWith('text/x-component')) return await answer.text();
        if (answer.status === 409 && performance.getEntriesByType('navigation')[0]?.type !== 'reload') location.reload();
      } catch {}
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  };
  let payload;
  const getPayload = () => (payload ??= askPayload());
  self.startLater = (files) => {
    const link = (rel) => files.forEach((href) => add('link', { rel, as: 'script', href }));
    started.then(async () => {
      if (isApart()) {
        link('preload');
        const text = await getPayload();
        if (document.readyState === 'loading')
          await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
        self.__next_f.push([1, text]);
      }
      files.forEach((src) => add('script', { src, async: false }));
    });
    const fetchAhead = () => {
      link('prefetch');
      if (isApart()) getPayload();
    };
    if (!navigator.connection?.saveData) addEventListener('load', () => setTimeout(whenIdle, 1000, fetchAhead));
  };
  const giveBack = (held, since) => {
    if (has(held, '__reactProps')) held.click();
    else if (held.href && Date.now() - since > 10000) location.assign(held.href);
    else setTimeout(giveBack, 50, held, since);
  };
  const isStill = ({ type, movementX, movementY }) => type === 'pointermove' && !movementX && !movementY;
  const begin = (event) => {
    if (isStill(event)) return;
    start();
    if (has(document, '__reactContainer')) for (const sign of signs) removeEventListener(sign, begin, options);
  };
  const hold = (event) => {
    const held = event.target.closest('button[type=button]:not([popovertarget], [data-plain]), a[data-wakes]');
    if (!held || has(held, '__reactProps') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    start();
    giveBack(held, Date.now());
  };
  addEventListener('click', hold, true);
  addEventListener('pointerdown', ({ target, clientX, clientY }) => {
    const frame = target.closest('.chart-frame:not([data-drawn])');
    if (!frame) return;
    const { left, top } = frame.getBoundingClientRect();
    frame.touchedAt = { x: clientX - left, y: clientY - top };
  }, options);
  for (const sign of signs) addEventListener(sign, begin, options);
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || target.closest('input, select, textarea')) return;
    event.preventDefault();
    const field = document.querySelector('#site-search');
    if (!field?.checkVisibility()) field?.closest('[popover]')?.showPopover();
    field?.focus();
  });
  addEventListener('toggle', ({ target, newState }) => {
    if (newState === 'open' && target.matches('.site-search')) target.querySelector('input').focus();
  }, true);
})();
${yearScript}
${addressScript}
${formulaScript}`;
