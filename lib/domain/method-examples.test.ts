import { expect, test } from 'vitest';
import { findById, readRealDataset } from '#tests/fixtures/figure.ts';
import { computeChecks } from './checks.ts';
import { pickMethodExamples } from './method-examples.ts';

async function pickFromData() {
  const { areas, areaMembers, areaChanges, sources, ...rows } = await readRealDataset();
  const withSource = <Row extends { source: string }>(row: Row) => ({
    ...row,
    source: findById(sources, row.source),
  });
  const [figures, claims] = [rows.figures.map(withSource), rows.claims.map(withSource)];
  const printed = areas.map((area) => ({
    area,
    figures: figures.filter((row) => row.area === area.id),
    claims: claims.filter((row) => row.area === area.id),
    members: areaMembers.filter(({ region }) => region === area.id).map((row) => row.area),
    predecessors: areaChanges.filter(({ toArea }) => toArea === area.id).map(({ fromArea }) => fromArea),
    years: null,
  }));
  return pickMethodExamples(printed, computeChecks(figures, claims));
}

test('the dataset of record has a case of every rule', async () => {
  const examples = await pickFromData();
  const missing = Object.entries(examples).filter(
    ([, found]) => found === null || [found].flat().length === 0,
  );
  expect(missing).toEqual([]);
  expect(examples.agreement.map(({ cell }) => cell)).not.toContain(null);
  expect(Object.values(examples.completion)).not.toContain(null);
});

test('each case is one of its rule', async () => {
  const { agreement, claims, roundedTotal, rollUp, rollUpRefusals, memberSum, printedCompletion } =
    await pickFromData();
  expect(agreement.map(({ kind }) => kind)).toEqual(['conflict', 'revised', 'agreeing', 'parts']);
  for (const { verdict, check } of claims) expect(check?.verdict).toBe(verdict);
  expect(roundedTotal?.verdict).toBe('consistent');
  expect(roundedTotal?.differenceVnd).not.toBe(0n);
  const added = rollUp?.formula?.operands.flatMap(({ operand }) => operand.figures) ?? [];
  expect(new Set(added.map(({ area }) => area)).size).toBeGreaterThan(1);
  expect(new Set(rollUpRefusals.map(({ reason }) => reason.code))).toEqual(new Set(['incomplete']));
  expect(memberSum?.sum).toMatchObject({ printed: expect.anything(), sum: expect.anything() });
  expect(printedCompletion?.row.completion.state).toBe('refused');
  expect(printedCompletion?.claim?.kind).toBe('completion');
});

test('without data there is no case, and nothing fails', () => {
  const examples = pickMethodExamples([], computeChecks([], []));
  expect([examples.total, examples.rollUp, examples.memberSum]).toEqual(Array(3).fill(null));
  expect(examples.claims.map(({ check }) => check)).toEqual([null, null, null]);
});
