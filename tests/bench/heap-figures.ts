import type { SyntheticFiles } from './spread-figures.ts';

const source = 'synthetic-for-trials';
const measures = ['plan', 'actual', 'estimate', 'matched', 'investment', 'contracted', 'requested'];
const fundings = ['total', 'national', 'local'];
const periods = 'FY M06 M09 M11 M01 M02 M03 M04 M05 M07 M08 M10 UNDATED'.split(' ');
const years = Array.from({ length: 24 }, (_, index) => 2024 - index);

/** Made-up figures, all of one area of data/ and from one source: the 6,552 cells that there are, over and over with another amount. */
export function heapFigures(count: number, area: string): SyntheticFiles {
  const line = `${source},SYNTHETIC: made up for a trial,Trial,https://example.org/${source},2025-01-02,vi,other,2026-11-23`;
  return { areas: [], sources: [line], figures: listFigures(count, area) };
}

function* listFigures(count: number, area: string): Generator<string> {
  const cells = periods.flatMap((period) =>
    years.flatMap((year) =>
      fundings.flatMap((funding) =>
        measures.map((measure) => `${area},${year},${year},${period},${funding},${measure}`),
      ),
    ),
  );
  for (let index = 0; index < count; index += 1)
    yield `${cells[index % cells.length]},${2_000_000_000 + index * 100_000},100000,exact,,,high,${source}`;
}
