import { expect, test } from 'vitest';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { refuseGap, toReasonCode } from '#lib/domain/rate.ts';
import * as vocabulary from '#lib/domain/vocabulary.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { readRealAreas, readRealFigures } from '#tests/fixtures/figure.ts';

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

test.each(listKeys(vi))('%s takes the same arguments in both languages', (key) => {
  const [vietnamese, english] = [vi, en].map((messages) => new Set(listArguments(find(messages, key))));
  expect(english).toEqual(vietnamese);
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
      { code: 'incomplete', missing: ['hoa-binh'] },
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
