import type { CompletionRow } from '#components/charts/chart-rows.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Funding, fundings } from '#lib/domain/vocabulary.ts';
import { toScale } from './chart-scale.ts';
import type { Columns } from './columns.ts';
import { toShortNumber } from './to-short-number.ts';
import { toTopWithRoom } from './to-top-with-room.ts';

type Options = { locale: Locale; labels: Record<Funding, string>; boundary?: Columns['boundary'] };

/** The finished drawing of completion by year and funding, in percent from zero; bars pass the line at 100. */
export function toCompletionColumns(
  rows: readonly CompletionRow[],
  { locale, labels, boundary }: Options,
): Columns {
  const present = fundings.filter((funding) => rows.some((row) => row[funding]));
  const marks = rows.flatMap((row, slot) =>
    present.flatMap((tone, place) => {
      const point = row[tone];
      if (!point) return [];
      const { pct: value, low, high, isEstimate, text } = point;
      return [
        { slot, place, tone, fill: isEstimate ? 'striped' : 'solid', value, low, high, label: text } as const,
      ];
    }),
  );
  const { top, ticks } = toScale(Math.max(100, ...marks.map(({ high }) => high)));
  const drawn = { years: rows.map(({ year }) => year), places: present.length, marks, boundary };
  return {
    ...drawn,
    top: toTopWithRoom(top, drawn),
    ticks: ticks.map((value) => ({ value, label: `${toShortNumber(value, locale)}%` })),
    limit: 100,
    lines: rows.map((row) =>
      present.flatMap((funding) => (row[funding] ? `${labels[funding]}: ${row[funding].text}` : [])),
    ),
  };
}
