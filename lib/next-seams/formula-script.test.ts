// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { formulaScript } from './formula-script.ts';

const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const dialog = () => one('dialog') as HTMLDialogElement;

function click(selector: string, options: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...options });
  one(selector).dispatchEvent(event);
  return event;
}

beforeAll(() => {
  new Function(formulaScript)();
  document.body.innerHTML = `<a class="rate" href="#how-1">91,7%</a><a class="lost" href="#how-9">x</a>
    <a class="away" href="/vi/provinces/nghe-an#how-1">x</a>
    <div data-close="Đóng"><section id="how-1"><h3>Tỷ lệ</h3><p id="inside">91,702%</p></section></div>`;
});

beforeEach(() => {
  dialog()?.close();
  history.replaceState(null, '', '/vi/regions/phia-bac?funding=total');
});

test('a number opens its formula, whose address is a step of the history; nothing has an id twice', () => {
  const steps = history.length;
  expect(click('.rate').defaultPrevented).toBe(true);
  expect(dialog().open).toBe(true);
  expect(dialog().textContent).toBe('ĐóngTỷ lệ91,702%');
  expect(location.search + location.hash).toBe('?funding=total#how-1');
  expect([history.length, history.state]).toEqual([steps + 1, null]);
  expect(document.querySelectorAll('#inside, [id="how-1"]')).toHaveLength(2);
});

test.each([
  ['a formula that is not on the page', '.lost', {}],
  ['another page', '.away', {}],
  ['a tab of its own', '.rate', { ctrlKey: true }],
])('a link to %s stays a link', (_, selector, options) => {
  expect(click(selector, options).defaultPrevented).toBe(false);
  expect(dialog()?.open ?? false).toBe(false);
});

test('Back closes it, Forward opens it again', () => {
  click('.rate');
  history.replaceState(null, '', '/vi/regions/phia-bac');
  dispatchEvent(new Event('popstate'));
  expect(dialog().open).toBe(false);
  history.pushState(null, '', '/vi/regions/phia-bac#how-1');
  dispatchEvent(new Event('popstate'));
  expect(dialog().open).toBe(true);
});

test('the framework does not write the address of a formula again that the reader has left', () => {
  const back = vi.spyOn(history, 'back').mockImplementation(() => {});
  click('.rate');
  history.replaceState(null, '', '/vi/regions/phia-bac?funding=total');
  history.replaceState({ tree: 1 }, '', '/vi/regions/phia-bac?funding=total#how-1');
  expect([location.search + location.hash, history.state]).toEqual(['?funding=total', { tree: 1 }]);
  dispatchEvent(new Event('popstate'));
  expect(dialog().open).toBe(false);
  expect(back).not.toHaveBeenCalled();
  back.mockRestore();
});

test('an address without a formula, that of the open one, and no address at all are written', () => {
  history.replaceState(null, '', '/vi/regions/phia-bac?funding=local#sources');
  expect(location.search + location.hash).toBe('?funding=local#sources');
  click('.rate');
  history.replaceState({ tree: 2 }, '', location.href);
  expect([location.hash, history.state]).toEqual(['#how-1', { tree: 2 }]);
  history.replaceState({ tree: 3 }, '');
  expect([location.hash, history.state]).toEqual(['#how-1', { tree: 3 }]);
});

test.each([
  ['takes room', 15, true],
  ['lies over the page', 0, false],
])('the room of a scrollbar that %s stays as it was', (_, room, isKept) => {
  const width = vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(innerWidth - room);
  click('.rate');
  expect('scrollbar' in dialog().dataset).toBe(isKept);
  width.mockRestore();
});

test('it holds no sign that would end the script or begin a tag', () => {
  expect(formulaScript).not.toContain('<');
});
