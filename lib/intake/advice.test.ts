import { expect, test } from 'vitest';
import type { Form } from './added-tables.ts';
import { readCell } from './read-cell.ts';
import { toTextCell } from './sheet.ts';

// A refusal that says how to write a cell must be right: what it advises is taken, with the same words around it.

/** Refused cells whose reason names other ways of writing; each way is tried. */
const refused: readonly [
  form: Extract<Form['form'], 'amount' | 'amountStep' | 'percent' | 'date'>,
  text: string,
][] = [
  ['amount', '4.350 triệu'],
  ['amount', '4,350 triệu'],
  ['amount', '4.050 triệu'],
  ['amount', '4,000 triệu'],
  ['amount', '4.350 nghìn'],
  ['amount', '4,350 nghìn'],
  ['amount', '1.436 tỷ'],
  ['amount', '1.436 nghìn tỷ'],
  ['amount', '130.400'],
  ['amount', '130,4'],
  ['amount', '9,500'],
  ['amount', '1.234,5'],
  ['amount', '1,234.5'],
  ['amount', '1,234.5 tỷ'],
  ['amount', '1,234,567.5 triệu'],
  ['amount', 'hơn 4.350 triệu'],
  ['amount', '4 tỷ 1.350 triệu'],
  ['amount', '4 tỷ 1,350 triệu'],
  ['amountStep', '1.000 triệu'],
  ['percent', '1.234'],
  ['percent', '1,234.5'],
  ['percent', '(5,3)'],
  ['date', '01/07/2025'],
  ['date', '1.7.2025'],
  ['date', '12/25/2025'],
  ['date', '1/7/25'],
  ['date', '2022'],
  ['date', 'tháng 7/2025'],
  ['date', '2025/07/01'],
];

/** The ways of writing that a reason names after "write" or "written". */
function listAdvice(reason: string): string[] {
  const [, advice = ''] =
    /(?:;|a date) (?:write|written) (.*)$/s.exec(reason.replace(/; it is ".*"$/, '')) ?? [];
  return advice
    .split(/;|,? or (?:for the other )?/)
    .map((way) =>
      way
        .replace(/^.*as in /, '')
        .replace(/: ".*"$/, '')
        .replace(/ with 1 in step_vnd$/, '')
        .replaceAll('"', '')
        .replace('YYYY-MM-DD', '2025-07-01')
        .replace('d/m/yyyy', '1/7/2025')
        .trim(),
    )
    .filter((way) => /\d/.test(way));
}

const read = (form: Form['form'], text: string) =>
  form === 'choice' ? null : readCell({ form }, toTextCell(text), null);

test.each(refused)('%s: what is advised instead of "%s" is taken', (form, text) => {
  const reading = read(form, text);
  if (!reading || reading.understood) throw new Error(`"${text}" is taken`);
  const ways = listAdvice(reading.reason);
  expect(ways, reading.reason).not.toEqual([]);
  const number = /^(?:.* tỷ )?(\d[\d.,]*(?: (?:nghìn tỷ|tỷ|triệu|nghìn))?)$/.exec(text)?.[1] ?? text;
  for (const way of ways) {
    const whole = form === 'amount' && text.includes(' tỷ ') ? text.replace(number, way) : way;
    expect(read(form, whole), `${text} → ${whole}`).toMatchObject({ understood: true });
    const hedged = form === 'amount' ? read(form, `hơn ${whole}`) : null;
    if (hedged) expect(hedged).toMatchObject({ understood: true, value: { bound: 'over' } });
  }
});

test('both ways of writing 4.350 triệu are the two amounts that it can be', () => {
  const reading = read('amount', '4.350 triệu');
  const ways = reading?.understood === false ? listAdvice(reading.reason) : [];
  expect(ways.map((way) => read('amount', way))).toMatchObject([
    { value: { text: '4350000000', step: '1000000' } },
    { value: { text: '4350000', step: '1000' } },
  ]);
});

test.each([
  ['amount', 130.4, '130,4 tỷ'],
  ['percent', 1e-7, '91,7%'],
] as const)('a numeric cell of an %s, %d: the form that it is asked for is taken', (form, value, way) => {
  const reading = readCell({ form }, { kind: 'number', value, isPercent: false }, null);
  expect(reading).toMatchObject({ understood: false, reason: expect.stringContaining(way) });
  expect(read(form, way)).toMatchObject({ understood: true });
});
