// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addressScript } from './address-script.ts';
import { yearScript } from './year-script.ts';

const one = (selector: string) => document.querySelector(selector) as HTMLInputElement;
const shown = () => one('.chosen-year').textContent;

const choice = (year: number, isEmpty = false) =>
  `<label><input type="radio" name="y" value="${year}" data-parameter="year" data-words="${year}" ${isEmpty ? 'data-empty' : ''}><span>${year}</span></label>`;
const page = `<figure class="chart-figure">
  <div class="chart-frame"><fieldset class="year-choice">${choice(2014)}${choice(2015, true)}${choice(2016)}</fieldset></div>
  <div class="chosen-year" data-table="#table" data-missing="nothing found" data-none="none" data-printed="As printed"></div></figure>
  <table id="table"><tbody>
    <tr id="year-2014-local"><th>2007–2014</th><td><span class="cell-label">Plan: </span><a id="at-1" href="#how-1">4</a></td></tr>
    <tr id="year-2016-local"><th>2016</th><td><span class="cell-label">Plan: </span>5<svg class="bar"></svg></td></tr>
    <tr id="year-2016-local-M08"><th>8 months of 2016</th><td><span class="cell-label">Actual: </span>3</td></tr>
  </tbody></table>
  <div id="figures"><table><tbody>
    <tr data-funding="local"><th>2016</th><td>Plan</td><td>none</td><td>Source A</td></tr>
    <tr data-funding="national"><th>2016</th><td>Plan</td><td>none</td><td>Source B</td></tr>
    <tr data-funding="national"><th>2015</th><td>Plan</td><td>none</td><td>Source C</td></tr>
  </tbody></table></div>`;

function press(selector: string, key: string) {
  one(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function visit(address: string) {
  history.replaceState(null, '', address);
  dispatchEvent(new Event('popstate'));
}

beforeAll(() => {
  new Function(yearScript)();
  new Function(addressScript)();
});

beforeEach(() => {
  document.body.innerHTML = page;
  visit('/vi/provinces/nghe-an?year=2016');
});

test('the year of the address shows its rows, parts of it by name, and what was printed of the same funding', () => {
  expect(shown()).toContain('‹2016›×Plan5');
  expect(shown()).toContain('8 months of 2016Actual3');
  expect(shown()).toMatch(/As printedPlanSource A$/);
  expect(one('.chosen-year .bar, .chosen-year .cell-label')).toBeNull();
});

test('arrow keys leave out years without figures, and the address follows', () => {
  press('[value="2016"]', 'ArrowLeft');
  expect(location.search).toBe('?year=2014');
  expect(shown()).toContain('2007–2014Plan4');
  expect(document.querySelectorAll('#at-1')).toHaveLength(1);
  press('[value="2014"]', 'ArrowLeft');
  expect(location.search).toBe('?year=2014');
});

test('a year of a line of equal years is shown by itself, and opens the line', () => {
  const run = `<tbody class="row-run"><tr id="year-2013-local"><th><details class="run"><summary>2012–2013</summary>2013</details></th><td>6</td></tr>
    <tr id="year-2012-local"><th>2012</th><td>6</td></tr></tbody>`;
  document.body.innerHTML = page
    .replace(/<tbody>[\s\S]*?<\/tbody>/, run)
    .replace('<fieldset class="year-choice">', `<fieldset class="year-choice">${choice(2012)}`);
  visit('/vi/provinces/nghe-an?year=2012');
  expect(shown()).toContain('‹2012›×6');
  expect(shown()).not.toContain('2013');
  expect(one('.run').hasAttribute('open')).toBe(true);
});

test('Escape leaves the year', () => {
  press('[value="2016"]', 'Escape');
  expect([location.search, shown()]).toEqual(['', '']);
});

test('a year without a row says so, with what was printed for it of other fundings', () => {
  visit('/vi/provinces/nghe-an?year=2015');
  expect(shown()).toMatch(/nothing foundAs printedPlanSource C$/);
});

test('Back to an address without a year shows none', () => {
  visit('/vi/provinces/nghe-an');
  expect(shown()).toBe('');
});

test('it holds no sign that would end the script or begin a tag', () => {
  expect(yearScript).not.toContain('<');
});
