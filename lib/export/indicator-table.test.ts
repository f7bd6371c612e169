import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findShownIds } from '#lib/domain/cell.ts';
import type { Figure, Source } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { bounds, caveats, confidences, fundings, sourceKinds } from '#lib/domain/vocabulary.ts';
import { area, figure, source } from '#tests/fixtures/figure.ts';
import { compareRows } from '#tests/naive/compare-rows.ts';
import type { PrintedRow, Published } from '#tests/naive/published.ts';
import { recomputeIndicators } from '#tests/naive/recompute-indicators.ts';
import type { ReadableTable } from './column.ts';
import { writeCsv } from './csv.ts';
import { figureTable } from './figure-table.ts';
import { indicatorTable } from './indicator-table.ts';

const formed = { area: 'phu-tho-2025', valid_from: '2025-07-01', valid_to: '' };
const former = ['hoa-binh', 'phu-tho', 'vinh-phuc'].map((area) => ({
  area,
  valid_from: '',
  valid_to: '2025-06-30',
}));
const areas = [...former, formed].map((area) => ({ ...area, kind: 'province', name_vi: area.area }));
const changes = former.map(({ area }) => ({ from_area: area, to_area: formed.area }));

const sources: Source[] = sourceKinds.flatMap((kind) =>
  [null, '2024-01-01', '2025-01-01'].map((publishedOn) =>
    source({ id: `${kind}-${publishedOn}`, kind, publishedOn }),
  ),
);

// Few places and amounts, so that figures share cells, add up and follow each other.
const anyFigure = fc.record({
  area: fc.constantFrom(...areas.map(({ area }) => area)),
  yearFrom: fc.constantFrom(2024, 2025),
  period: fc.constantFrom('FY', 'FY', 'FY', 'M09', 'ROUND', 'UNDATED'),
  funding: fc.constantFrom(...fundings),
  measure: fc.constantFrom('plan', 'plan', 'actual', 'actual', 'estimate', 'matched'),
  amountVnd: fc.constantFrom(0n, 7n, 10n, 13n, 30n).map((amount) => amount * 100_000_000n),
  stepVnd: fc.constantFrom(100_000_000n, 1_000_000_000n),
  bound: fc.constantFrom('exact', ...bounds),
  caveats: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.constant(['mixed_programme'] as const),
    fc.subarray([...caveats], { maxLength: 2 }),
  ),
  confidence: fc.constantFrom(...confidences),
  // Often one of two, so that plans and actuals come from one report.
  source: fc.oneof(fc.constantFrom(...sources.slice(1, 3)), fc.constantFrom(...sources)),
} as const);
const anyFigures = fc
  .array(anyFigure, { minLength: 1, maxLength: 60, size: 'max' })
  .map((rows) => rows.map((row, index) => figure({ ...row, position: index + 1 })));

async function write<Row>(table: ReadableTable<Row>, rows: Row[]): Promise<Record<string, string>[]> {
  const pages = (async function* () {
    yield rows.map(table.readCells);
  })();
  return parse((await Array.fromAsync(writeCsv(table.columns, pages))).join(''), { columns: true });
}

async function publish(figures: Figure[]): Promise<Published> {
  const shown = findShownIds(figures);
  const rows = figures.map((each) => ({ figure: each, areaName: each.area, isShown: shown.has(each.id) }));
  return {
    figures: (await write(figureTable, rows)) as PrintedRow[],
    sources: sources.map(({ id, kind }) => ({ source: id, kind })),
    areas,
    changes,
  };
}

test('a naive second implementation gives the same rows as reported, whatever the figures', async () => {
  await fc.assert(
    fc.asyncProperty(anyFigures, async (figures) => {
      const rows = areas.flatMap(({ area, valid_from }) =>
        computeIndicators({ id: area, validFrom: valid_from || null }, figures).map((indicator) => ({
          indicator,
          areaName: area,
          areaPosition: 1,
        })),
      );
      const recomputed = recomputeIndicators(await publish(figures), 'reported');
      expect(compareRows(await write(indicatorTable, rows), recomputed)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('and the same on the map of today, with predecessors added', async () => {
  await fc.assert(
    fc.asyncProperty(anyFigures, async (figures) => {
      const predecessors = former.map((one) => ({ area: area({ id: one.area }), figures }));
      const rows = rollUp({ id: formed.area }, predecessors, figures).map((indicator) => ({
        indicator,
        areaName: formed.area,
        areaPosition: 1,
      }));
      const recomputed = recomputeIndicators(await publish(figures), '2025');
      expect(compareRows(await write(indicatorTable, rows), recomputed)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
