import { expect, test } from 'vitest';
import { getCeiling } from './ceilings.ts';

test.each([
  ["a municipality's local plan of 2024", 'municipality', 'plan', false, 32_600_000_000n],
  ["a province's five-year plan", 'province', 'plan', true, 141_350_000_000n],
  ["a province's matched capital of 2011", 'province', 'matched', false, 40_000_000_000n],
  ["a province's five-year investment", 'province', 'investment', true, 375_600_000_000n],
  ["the north's plan of 2023", 'region', 'plan', false, 177_200_000_000n],
  ["the nation's plan of 2022", 'nation', 'plan', false, 345_500_000_000n],
  ["the nation's plan of 2021–2025", 'nation', 'plan', true, 1_436_000_000_000n],
  ["the nation's matched capital of 2014–2018", 'nation', 'matched', true, 9_500_000_000_000n],
] as const)('%s lies below its ceiling and ten times it above', (_, kind, measure, spansYears, largest) => {
  const ceiling = getCeiling(kind, measure, spansYears);
  expect(ceiling).toBeGreaterThan(largest);
  expect(ceiling).toBeLessThan(10n * largest);
});
