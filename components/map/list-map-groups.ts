import { createReasonFormat } from '#components/indicator/format-reason.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { type Level, type MapClass, toCountRange } from '#lib/domain/map-classes.ts';
import type { MapMeasure } from '#lib/domain/map-view.ts';
import type { MapValue, YearMap } from '#lib/domain/year-map.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Units that are drawn alike: what legend, picture and list say of them. `text` is a unit's value, or why it has none. */
export type MapGroup = {
  fill: Level | 'known' | 'nothing';
  label: string;
  /** How many units: "(12 đơn vị)". */
  count: string;
  entries: { area: Area; text: string }[];
};

/** The groups of a map in the order of its legend: the highest class first, then not comparable, then not found. */
export async function listMapGroups(
  { classes, notComparable, others, nothing }: YearMap<Area>,
  measure: MapMeasure,
  locale: Locale,
): Promise<MapGroup[]> {
  const t = getTranslator(locale, 'map');
  const toReason = await createReasonFormat(locale);
  const reasons = notComparable.map(({ area, reason }) => ({ area, text: toReason(reason) }));
  const besides = others.map(({ area, figures }) => ({ area, text: t('others', { count: figures }) }));
  const filled = classes.toReversed().map(({ bounds, units }) => ({
    fill: bounds.level,
    label: formatMapClass(bounds, measure, locale),
    entries: units.map(({ area, value }) => ({ area, text: formatMapValue(value, locale) })),
  }));
  const rest = [
    {
      fill: 'known' as const,
      label: t('notComparable'),
      entries: [...reasons, ...besides],
    },
    {
      fill: 'nothing' as const,
      label: t('nothing'),
      entries: nothing.map((area) => ({ area, text: t('nothing') })),
    },
  ];
  const groups = [...filled, ...rest.filter(({ entries }) => entries.length > 0)];
  return groups.map((group) => ({ ...group, count: t('units', { count: group.entries.length }) }));
}

/** A class in words: "từ 2 tỷ đến dưới 5 tỷ", "từ 100% trở lên", "2–5 số liệu". */
function formatMapClass(
  { from, to }: MapClass<bigint> | MapClass<number>,
  measure: MapMeasure,
  locale: Locale,
): string {
  const t = getTranslator(locale, 'map.class');
  const format = createFormat(locale);
  if (measure === 'figures' || measure === 'coverage') {
    const { first, last } = toCountRange({ from, to });
    if (last === null) return t('countFrom', { from: first });
    return first === last ? t('count', { count: first }) : t('counts', { from: first, to: last });
  }
  const write = (end: bigint | number) =>
    typeof end === 'bigint' ? format.billions(end) : `${format.number(end)}%`;
  if (from === null) return to === null ? '' : t('below', { to: write(to) });
  return to === null ? t('from', { from: write(from) }) : t('between', { from: write(from), to: write(to) });
}

function formatMapValue(value: MapValue, locale: Locale): string {
  const format = createFormat(locale);
  if (value.kind === 'amount') return format.money(value.amount);
  if (value.kind === 'rate') return format.percent(value.rate);
  if (value.kind === 'coverage') return formatFigureCounts(value, locale);
  const t = getTranslator(locale, 'map.class');
  return t('count', { count: value.count });
}
