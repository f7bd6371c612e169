/**
 * Shows the year that is chosen in a chart: below it that year's rows of the chart's table, then the printed figures of the year with their sources, copied from
 * the page as it stands, so that nothing is sent twice; of a year without a row whatever was printed for it, of any funding. A line of equal years is opened for one of them. A column is chosen by a tap, also through what Recharts has drawn above; arrow keys go to the next year that
 * has something, Escape and a second tap leave it. The address keeps the choice (address-script.ts). Needs nothing of the framework, so that the first tap
 * counts. Part of the start script; no `<` in it.
 */
export const yearScript = `(() => {
  const list = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, values, ...children) => {
    const element = Object.assign(document.createElement(tag), values);
    element.append(...children);
    return element;
  };
  const toFigure = (element) => element.closest('.chart-figure');
  let operated;
  const clear = () => {
    const address = new URL(location.href);
    address.searchParams.delete('year');
    history.replaceState(history.state, '', address);
    self.showAddress();
  };
  const choose = (radio) => {
    operated = toFigure(radio);
    radio.focus({ preventScroll: true, focusVisible: false });
    if (radio.checked) return clear();
    radio.checked = true;
    radio.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const findNext = (radio, step) => {
    const all = list('input', radio.closest('fieldset'));
    const at = all.indexOf(radio);
    return (step > 0 ? all.slice(at + 1) : all.slice(0, at).reverse()).find(({ dataset }) => !('empty' in dataset));
  };
  const copy = (cell) => {
    const copied = cell.cloneNode(true);
    for (const one of list('.cell-label, .bar, .row-links, .run > summary', copied)) one.remove();
    for (const one of list('[id]', copied)) one.removeAttribute('id');
    return [...copied.childNodes];
  };
  const toHeading = (row) => copy(row.cells[0]).map((one) => one.textContent).join('').trim();
  const covers = (row, year) => {
    const [from, to = from] = toHeading(row).match(/\\d{4}/g) ?? [];
    return year >= from && to >= year;
  };
  const toLabel = (cell) => (cell.querySelector('.cell-label')?.textContent ?? '').replace(/:\\s*$/, '');
  const toRow = (row, year) => {
    const heading = toHeading(row);
    const parts = [...row.cells].slice(1).map((cell) =>
      make('div', {}, make('dt', { textContent: toLabel(cell) }), make('dd', {}, ...copy(cell))));
    return [...(heading === year ? [] : [make('p', { className: 'chosen-period', textContent: heading })]), make('dl', {}, ...parts)];
  };
  const toPrinted = (row, none) =>
    make('li', {}, ...[...row.cells].slice(1).filter((cell) => copy(cell).map((one) => one.textContent).join('') !== none)
      .map((cell) => make('div', {}, ...copy(cell))));
  const toButton = (textContent, ariaLabel, onclick) => {
    const button = make('button', { type: 'button', textContent, ariaLabel, onclick: onclick ?? null, disabled: !onclick });
    button.dataset.plain = '';
    return button;
  };
  const toContent = (radio, { table, missing, none, printed, before, after, close }) => {
    const year = radio.value;
    const go = (step) => {
      const next = findNext(radio, step);
      return next && (() => choose(next));
    };
    const rows = list(table + ' tbody tr').filter((row) => covers(row, year));
    for (const run of rows.flatMap((row) => list('.run', row.parentElement))) run.open = true;
    const fundings = rows.map(({ id }) => id.split('-')[2]);
    const figures = list(':is(#figures, section:has(> #figures)) tr[data-funding]').filter((row) =>
      covers(row, year) && (!rows.length || fundings.includes('total') || fundings.includes(row.dataset.funding)));
    return [
      make('div', { className: 'chosen-bar' }, toButton('‹', before, go(-1)), make('strong', { textContent: year }),
        toButton('›', after, go(1)), toButton('×', close, clear)),
      ...rows.flatMap((row) => toRow(row, year)),
      ...(rows.length ? [] : [make('p', { textContent: missing })]),
      ...(figures.length ? [make('p', { className: 'chosen-period', textContent: printed }), make('ul', {}, ...figures.map((row) => toPrinted(row, none)))] : []),
    ];
  };
  const show = (place) => {
    const figure = toFigure(place);
    const radio = figure.querySelector('.year-choice :checked');
    const year = radio?.value ?? '';
    if ((place.dataset.year ?? '') === year) return;
    place.dataset.year = year;
    place.ariaLive = figure === operated ? 'polite' : 'off';
    place.replaceChildren(...(radio ? toContent(radio, place.dataset) : []));
  };
  addEventListener('addresstold', () => {
    const held = operated;
    const before = held?.getBoundingClientRect().top;
    list('.chosen-year').forEach(show);
    if (held) scrollBy(0, held.getBoundingClientRect().top - before);
    operated = null;
  });
  addEventListener('click', ({ target, clientX }) => {
    const frame = target.closest?.('.chart-frame');
    if (!frame || target.matches('input')) return;
    const isUnder = (label) => {
      const { left, right } = label.getBoundingClientRect();
      return clientX >= left && right > clientX;
    };
    const radio = list('.year-choice label', frame).find(isUnder)?.querySelector('input');
    if (radio) choose(radio);
  });
  addEventListener('input', ({ target }) => {
    if (target.closest?.('.year-choice')) operated = toFigure(target);
  }, true);
  const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
  addEventListener('keydown', (event) => {
    const radio = event.target.closest?.('.year-choice input');
    const step = steps[event.key];
    if (!radio || !step && event.key !== 'Escape') return;
    event.preventDefault();
    operated = toFigure(radio);
    if (!step) return clear();
    const next = findNext(radio, step);
    if (next) choose(next);
  });
})();`;
