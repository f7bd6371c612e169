// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { startScript } from './start-script.ts';
import { themeScript } from './theme-script.ts';

const root = document.documentElement;
const contentOf = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content;
const chosen = () => document.querySelector<HTMLInputElement>('[name=theme]:checked')?.value;

function choose(value: string) {
  const input = document.querySelector<HTMLInputElement>(`[name=theme][value=${value}]`);
  if (!input) throw new Error('no such theme');
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is there when another page of the site is opened, or this one again. */
function open() {
  delete root.dataset.theme;
  new Function(themeScript)();
}

beforeAll(() => {
  document.head.innerHTML = `<meta name="color-scheme" content="light dark">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1d1b17">`;
  document.body.innerHTML = ['system', 'light', 'dark']
    .map((value) => `<input type="radio" name="theme" value="${value}">`)
    .join('');
});

beforeEach(() => {
  localStorage.clear();
  open();
});

test('the device decides until the reader does', () => {
  expect(root.dataset.theme).toBeUndefined();
  expect(contentOf('[name=color-scheme]')).toBe('light dark');
  expect(chosen()).toBe('system');
});

test.each([
  ['light', '#ffffff'],
  ['dark', '#1d1b17'],
])(
  '%s, once chosen, is there at the script’s own run on the next page, before anything is painted',
  (theme, colour) => {
    choose(theme);
    expect(root.dataset.theme).toBe(theme);
    open();
    expect(root.dataset.theme).toBe(theme);
    expect(contentOf('[name=color-scheme]')).toBe(theme);
    expect(contentOf('[media*=light]')).toBe(colour);
    expect(contentOf('[media*=dark]')).toBe(colour);
    expect(chosen()).toBe(theme);
  },
);

test('the device decides again when asked to', () => {
  choose('dark');
  choose('system');
  expect(localStorage.length).toBe(0);
  open();
  expect(root.dataset.theme).toBeUndefined();
  expect(contentOf('[media*=light]')).toBe('#ffffff');
  expect(contentOf('[media*=dark]')).toBe('#1d1b17');
});

test('what is kept but is no theme counts as none', () => {
  localStorage.setItem('theme', 'sepia');
  open();
  expect(root.dataset.theme).toBeUndefined();
  expect(chosen()).toBe('system');
});

test('it runs before the rest of the start script', () => {
  expect(startScript.startsWith(themeScript)).toBe(true);
});

test('what stands there is not written again, since a browser would style the whole page anew', async () => {
  choose('dark');
  const written = new MutationObserver(() => {});
  written.observe(document.head, { attributes: true, subtree: true });
  document.dispatchEvent(new Event('DOMContentLoaded'));
  window.dispatchEvent(new Event('DOMContentLoaded'));
  expect(written.takeRecords()).toEqual([]);
  written.disconnect();
});
