import type { PlanActualRow } from '#components/charts/chart-rows.ts';
import type { Locale } from '#i18n/locales.ts';
import { toScale } from './chart-scale.ts';
import type { Columns, Mark } from './columns.ts';
import { toShortNumber } from './to-short-number.ts';
import { toTopWithRoom } from './to-top-with-room.ts';

type Options = {
  locale: Locale;
  measures?: readonly ('plan' | 'actual')[];
  /** The top of the scale, so that several charts share one; else the chart's own largest value. */
  max?: number;
  /** Where a dashed line stands that bars may pass. */
  limit?: number;
  boundary?: Columns['boundary'];
};

/** The finished drawing of plan beside actual by year; the first months of a year stand in the actual's place, as what they are. */
export function toPlanActualColumns(rows: readonly PlanActualRow[], options: Options): Columns {
  const { locale, measures = ['plan', 'actual'], limit, boundary } = options;
  const marks = rows.flatMap((row, slot) =>
    measures.flatMap((measure, place) => toMark(row, measure, { slot, place })),
  );
  const { top, ticks } = toScale(options.max ?? Math.max(0, ...marks.map(({ value }) => value)));
  const drawn = { years: rows.map(({ year }) => year), places: measures.length, marks, boundary };
  return {
    ...drawn,
    top: toTopWithRoom(top, drawn),
    ticks: ticks.map((value) => ({ value, label: toShortNumber(value, locale) })),
    limit,
    lines: rows.map(({ lines }) => lines),
  };
}

function toMark(row: PlanActualRow, tone: 'plan' | 'actual', at: Pick<Mark, 'slot' | 'place'>): Mark[] {
  const value = row[tone];
  if (value !== null) {
    const star = row[`${tone}Star`] || undefined;
    return [{ ...at, tone, fill: row[`${tone}Fill`], value, label: row[`${tone}Label`], star }];
  }
  if (tone === 'plan' || row.part === null) return [];
  const star = row.partStar || undefined;
  return [{ ...at, tone, fill: 'part', value: row.part, label: row.partLabel, star }];
}
