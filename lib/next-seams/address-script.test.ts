// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { addressScript } from './address-script.ts';

const choice = (name: string, value: string, words: string, isUsual: boolean) =>
  `<label><input type="radio" name="${name}" value="${value}" data-parameter="funding" data-words="${words}" ${isUsual ? 'checked' : ''}></label>`;
const panels = (name: string) => `<div class="panel-switch"><fieldset class="choices">
  ${choice(name, 'total', 'tổng kinh phí', true)}${choice(name, 'national', 'kinh phí quốc gia', false)}
</fieldset>
<div class="panel"><p id="year-2021-total-${name}"></p></div>
<div class="panel"><p id="year-2021-national-${name}"></p></div></div>`;

const page = `
  <div class="site-bar"><a hreflang="en" href="/en/provinces/nghe-an">English</a></div>
  <input type="search" data-parameter="q">
  ${panels('funding')}${panels('sums')}
  <span data-page-title="Nghệ An: kinh phí khuyến công"></span>
  <span data-page-address="http://localhost/vi/provinces/nghe-an"></span>
  <form method="get"><select name="year"><option>2023</option><option>2021</option></select></form>
  <form data-sends action="/vi/compare"><select name="layer"><option>plan</option><option data-path="/vi/map?measure=actual">actual</option></select>
    <select name="funding"><option>total</option><option>local</option></select></form>`;

const one = (selector: string) => document.querySelector(selector) as HTMLInputElement & HTMLAnchorElement;
const chosen = () =>
  [...document.querySelectorAll<HTMLInputElement>('[type=radio]')]
    .filter((radio) => radio.checked)
    .map(({ value }) => value);
const startNow = vi.fn();

/** As a browser comes to an address: a page of its own, or by Back and fragment. */
function visit(address: string, event = 'DOMContentLoaded') {
  history.replaceState(null, '', address);
  dispatchEvent(new Event(event));
}

function press(selector: string) {
  const control = one(selector);
  control.checked = true;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeAll(() => {
  Object.assign(globalThis, { startNow });
  new Function(addressScript)();
});

beforeEach(() => {
  document.title = 'Nghệ An: kinh phí khuyến công | Khuyến công mở';
  document.body.innerHTML = page;
  visit('/vi/provinces/nghe-an');
  startNow.mockClear();
});

test('without a word of it the page shows what is usual, and says nothing of it', () => {
  expect(chosen()).toEqual(['total', 'total']);
  expect(document.title).toBe('Nghệ An: kinh phí khuyến công | Khuyến công mở');
});

test('the address chooses the panel of every switch, and title, citation and language follow', () => {
  visit('/vi/provinces/nghe-an?funding=national&fbclid=x#completion');
  expect(chosen()).toEqual(['national', 'national']);
  expect(document.title).toBe('Nghệ An: kinh phí khuyến công, kinh phí quốc gia | Khuyến công mở');
  expect(one('[data-page-title]').textContent).toBe('Nghệ An: kinh phí khuyến công, kinh phí quốc gia');
  expect(one('[data-page-address]').textContent).toBe(
    'http://localhost/vi/provinces/nghe-an?funding=national',
  );
  expect(one('a[hreflang]').getAttribute('href')).toBe('/en/provinces/nghe-an?funding=national#completion');
});

test('what the reader chooses stands in the address, and the other parameters stay', () => {
  visit('/vi/provinces/nghe-an?boundaries=2025');
  press('[name=sums][value=national]');
  expect(location.search).toBe('?boundaries=2025&funding=national');
  expect(chosen()).toEqual(['national', 'national']);
});

test('a value that does not exist changes nothing', () => {
  visit('/vi/provinces/nghe-an?funding=foreign');
  expect(chosen()).toEqual(['total', 'total']);
  expect(document.title).not.toContain('foreign');
});

test('the fragment of a row opens its panel and is the stronger', () => {
  visit('/vi/provinces/nghe-an?funding=total#year-2021-national-funding', 'hashchange');
  expect(chosen()).toEqual(['national', 'national']);
  expect(location.search).toBe('?funding=national');
});

test.each(['#%', '#nothing-of-this-name', '#'])(
  'the fragment %s opens nothing and breaks nothing',
  (fragment) => {
    visit(`/vi/provinces/nghe-an${fragment}`);
    expect(chosen()).toEqual(['total', 'total']);
  },
);

test('Back to an address without a choice shows what is usual', () => {
  press('[name=funding][value=national]');
  visit('/vi/provinces/nghe-an', 'popstate');
  expect(chosen()).toEqual(['total', 'total']);
});

test('a filter is filled from the address, told to the page, and wakes its framework', () => {
  const heard = vi.fn();
  one('[type=search]').addEventListener('input', heard);
  visit('/vi/provinces?q=nghe+an');
  expect(one('[type=search]').value).toBe('nghe an');
  expect(heard).toHaveBeenCalledOnce();
  expect(startNow).toHaveBeenCalledOnce();
  expect(document.title).toContain('“nghe an”');
});

test('an emptied filter leaves the address', () => {
  visit('/vi/provinces?q=nghe');
  one('[type=search]').value = ' ';
  one('[type=search]').dispatchEvent(new Event('input', { bubbles: true }));
  expect(location.search).toBe('');
});

test('a page shown again as it was left has the form of its address', () => {
  const year = one('select');
  year.value = '2021';
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(year.value).toBe('2021');
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(year.value).toBe('2023');
});

test('it holds no sign that would end the script or begin a tag', () => {
  expect(addressScript).not.toContain('<');
});

function choose(name: string, value: string) {
  const select = document.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a choice in a form that sends itself leads to the address of its option', () => {
  const assign = vi.spyOn(location, 'assign').mockReturnValue();
  choose('layer', 'actual');
  expect(assign).toHaveBeenCalledWith('/vi/map?measure=actual');
  choose('year', '2021');
  expect(assign).toHaveBeenCalledTimes(1);
});

test('without such an address it sends the form, and the next page has the focus where the choice was', () => {
  const send = vi.fn((event: Event) => event.preventDefault());
  document.querySelector('[data-sends]')?.addEventListener('submit', send);
  choose('funding', 'local');
  expect(send).toHaveBeenCalledTimes(1);
  visit('/vi/compare?funding=local');
  expect(document.activeElement).toBe(document.querySelector('select[name="funding"]'));
  (document.activeElement as HTMLElement).blur();
  visit('/vi/compare');
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ['/vi/checks#c25i3lv32mm', '?claim=c25i3lv32mm#c25i3lv32mm'],
  ['/vi/checks#c1here', null],
  ['/vi/checks?claim=c25i3lv32mm#c25i3lv32mm', null],
  ['/vi/checks#totals', null],
  ['/vi/checks', null],
])('of a list of claims %s asks for %s', (address, asked) => {
  const replace = vi.spyOn(location, 'replace').mockReturnValue();
  document.body.innerHTML = '<ol data-finds-claims><li><dl id="c1here"></dl></li></ol>';
  visit(address);
  expect(replace.mock.calls.flat()).toEqual(asked ? [asked] : []);
  document.body.innerHTML = '<ol></ol>';
  visit(address);
  expect(replace).toHaveBeenCalledTimes(asked ? 1 : 0);
  replace.mockRestore();
});
