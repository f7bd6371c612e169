import type { Area, Figure } from '#lib/domain/figure.ts';
import { toNameSpan } from '#lib/domain/namesakes.ts';
import type { ClaimKind } from '#lib/domain/vocabulary.ts';
import type { Named } from '#lib/queries/read-named.ts';
import type { ReleaseChange } from '#lib/queries/to-release-change.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { tellYearPeriod } from '#lib/words/format-period.ts';
import type { FeedSetting } from './feed-setting.ts';

type Place = Pick<Figure, 'area' | 'measure' | 'funding' | 'yearFrom' | 'yearTo' | 'period'>;
type RowText = NonNullable<ReleaseChange['after']>;

/** What a figure or percentage is of: "Vĩnh Phúc, tỷ lệ hoàn thành: thực hiện, tổng kinh phí, 2021"; an area that is gone goes by its id. */
export function tellPlace(
  row: Place & { kind?: ClaimKind },
  { areas, namesakes }: Pick<Named, 'areas' | 'namesakes'>,
  setting: FeedSetting,
): string {
  const { t } = setting;
  const area = areas.find(({ id }) => id === row.area);
  const kind = row.kind ? `${t(`vocabulary.claimKind.${row.kind}`)}: ` : '';
  return [
    area ? tellArea(area, namesakes, setting) : row.area,
    kind + t(`vocabulary.measure.${row.measure}`).toLowerCase(),
    t(`vocabulary.funding.${row.funding}`).toLowerCase(),
    tellYearPeriod(row, t),
  ].join(', ');
}

/** The name of an area, with its time where two bear it: "Phú Thọ (đến ngày 30/6/2025)". */
export function tellArea(area: Area, namesakes: ReadonlySet<string>, setting: FeedSetting): string {
  const { t, format, locale } = setting;
  const name = formatAreaName(area, locale);
  const span = toNameSpan(area, namesakes);
  if (!span) return name;
  return t(span.kind === 'until' ? 'area.spanUntil' : 'area.spanSince', {
    name,
    date: format.date(span.date),
  });
}

/** The old and the new value as printed: "6,8 tỷ đồng → 7,1 tỷ đồng"; one alone where they are the same or the row came or went. */
export function tellValues(
  { before, after }: Pick<ReleaseChange, 'before' | 'after'>,
  setting: FeedSetting,
): string {
  const values = [before, after].flatMap((row) => (row ? tellValue(row, setting) : []));
  return [...new Set(values)].join(' → ');
}

/** The name of the source that a row was taken from; its id when it is gone. */
export function tellSource(text: RowText, { sources }: Pick<Named, 'sources'>): string {
  const source = sources.find(({ id }) => id === text.source);
  return source ? (source.title ?? source.publisher) : text.source;
}

function tellValue(text: RowText, { format }: FeedSetting): string {
  return 'amountVnd' in text ? format.money(text) : format.printedPercent(text);
}
