import { globSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { refuseGap, toReasonCode } from '#lib/domain/rate.ts';
import * as vocabulary from '#lib/domain/vocabulary.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { area, readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';

type Messages = { [key: string]: string | Messages };

function listKeys(messages: Messages, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : listKeys(value, `${path}${key}.`),
  );
}

/** The names of the arguments and tags of a message: "{count, plural, …}" → count, "<link>" → link. */
function listArguments(message: string): string[] {
  return [...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)]
    .map(([, argument, tag]) => argument ?? tag ?? '')
    .sort();
}

test('both languages have the same messages', () => {
  expect(listKeys(en)).toEqual(listKeys(vi));
});

test('every message takes the same arguments in both languages', () => {
  const listOf = (messages: Messages) =>
    listKeys(vi).map((key) => [key, ...new Set(listArguments(find(messages, key)))]);
  expect(listOf(en)).toEqual(listOf(vi));
});

/** "{count} rows", which reads "1 rows"; a count "of the {total} units" is never one, nor are today's units. */
const bareCount =
  /(?<!of |of the |day’s |in the |[Oo]nly |[Aa]t most |–)\{\w+(?:, number)?\} (?:[a-z-]+ )?(?:areas|columns|figures|months|pages|percentages|projects|provinces|rows|sources|units|years)\b/;

test('one thing is counted in the singular', () => {
  expect(listKeys(en).filter((key) => bareCount.test(find(en, key)))).toEqual([]);
});

/** The site's name and what it is about, Vietnamese amounts as examples of what may be typed, and the other language's own name. */
const meantVietnamese =
  /[Kk]huyến công( mở)?|Tiếng Việt|Danh mục|KCĐP|\d+(,\d+)? (tỷ|triệu|nghìn)( đồng)?|(hơn|trên|gần|khoảng)(, | (?=\d))/g;

test('English has no Vietnamese words', () => {
  const isVietnamese = (key: string) =>
    /đ|\u0300|\u0301|\u0303|\u0309|\u0323|\u031b/i.test(
      find(en, key).replaceAll(meantVietnamese, '').normalize('NFD'),
    );
  expect(listKeys(en).filter((key) => !key.startsWith('template.') && isVietnamese(key))).toEqual([]);
});

/** Found by a word of the data: the tests below and those of the dictionary, the template and refusals tie them to their words. */
const foundByWord = /^(reason|vocabulary|dictionary|xlsx|template|refusal)\./;

test('every other message is asked for by some source', () => {
  const files = globSync('{app,components,lib,i18n,scripts}/**/*.{ts,tsx}', {
    exclude: ['**/*.test.*', '**/generated/**'],
  }).map((file) => readAsked(readFileSync(file, 'utf8')));
  const isAsked = (key: string) =>
    [...key.matchAll(/^|\./g)].some(({ index }) => {
      const [namespace, rest] = [key.slice(0, index), index === 0 ? key : key.slice(index + 1)];
      return files.some(
        ({ namespaces, words, patterns }) =>
          (namespaces.length === 0 || namespaces.includes(namespace)) &&
          (words.has(rest) || patterns.some((pattern) => pattern.test(rest))),
      );
    });
  expect(listKeys(vi).filter((key) => !foundByWord.test(key) && !isAsked(key))).toEqual([]);
});

test.each([
  ['area.figuresNoteComplete', { count: 1, sources: 1 }, '1 figure from 1 source.'],
  ['changes.counts', { added: 1, changed: 0, removed: 0 }, '1 row added, 0 changed, 0 removed.'],
  ['indicator.progress', { rate: '8%', months: 1 }, '8% after 1 month'],
  ['checks.count.differs', { count: 1 }, 'differs from ours'],
])('%s of one thing reads "%o"', (key, values, expected) => {
  const t = createTranslator({ locale: 'en', messages: en }) as (key: string, values: object) => string;
  expect(t(key, values)).toBe(expected);
});

test.each([
  ['areaKind', vocabulary.areaKinds],
  ['sourceKind', vocabulary.sourceKinds],
  ['sourceLanguage', vocabulary.sourceLanguages],
  ['funding', vocabulary.fundings],
  ['measure', vocabulary.measures],
  ['confidence', vocabulary.confidences],
  ['caveat', vocabulary.caveats],
  ['caveatLong', vocabulary.caveats],
  ['noteTopic', vocabulary.noteTopics],
  ['claimKind', vocabulary.claimKinds],
  ['claimBase', vocabulary.claimBases],
])('every word of %s is written out', (group, words) => {
  expect(Object.keys(find(vi, `vocabulary.${group}`, {}))).toEqual(expect.arrayContaining([...words]));
});

test('every reason that the real figures meet is written out', async () => {
  const areas = await readRealAreas();
  const rows = await Promise.all(
    areas.map(async (area) => computeIndicators(area, await readRealFigures(area.id))),
  );
  const rates = rows
    .flat()
    .flatMap(({ completion, planGrowth, actualGrowth }) => [completion, planGrowth, actualGrowth]);
  const met = rates.flatMap((rate) =>
    rate.state === 'refused' ? toReasonCode({ ...rate.reason, caveat: null }) : [],
  );
  expect(met.length).toBeGreaterThan(100);
  expect(Object.keys(vi.reason)).toEqual(expect.arrayContaining([...new Set(met)]));
});

test.each(['plan', 'actual', 'this', 'base'] as const)(
  'an incomplete roll-up of %s is written out, and one of unlike measures',
  (operand) => {
    const gaps = [
      { code: 'incomplete', missing: [area({ id: 'hoa-binh' })] },
      { code: 'measure_differs', missing: [] },
    ] as const;
    const met = gaps
      .filter(({ code }) => code === 'incomplete' || operand !== 'plan')
      .map((gap) => toReasonCode({ ...refuseGap(gap, operand).reason, missing: [] }));
    expect(Object.keys(vi.reason)).toEqual(expect.arrayContaining(met));
  },
);

function find(messages: Messages, key: string): string;
function find(messages: Messages, key: string, group: object): Messages;
function find(messages: Messages, key: string, group?: object): string | Messages {
  const value = key
    .split('.')
    .reduce<string | Messages>((at, part) => (typeof at === 'string' ? at : (at[part] ?? '')), messages);
  return group && typeof value === 'string' ? {} : value;
}

/** What a source may ask for: its translators' namespaces (none where it is handed one), words in quotes, and templates that hold one. */
function readAsked(source: string) {
  const list = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, found]) => found ?? '');
  const words = new Set([...list(/['"]([\w.-]+)['"]/g), ...list(/messages\[locale\]\.([\w.]+)/g)]);
  const namespaces = list(/getTranslator\(.*, '([\w.]+)'\)/g);
  if (/getTranslator\([^,]*\)|createTranslator\(|messages\[locale\]/.test(source)) namespaces.push('');
  const patterns = list(/`((?:[\w.-]|\$\{[^`]*?\})+)`/g)
    .filter((text) => /[a-z]{2}/i.test(text.replaceAll(/\$\{.*?\}/g, '')))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\$\{.*?\}/)
            .map(RegExp.escape)
            .join('[\\w.-]+')}$`,
        ),
    );
  return { namespaces, words, patterns };
}
