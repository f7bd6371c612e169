import { getTranslations } from 'next-intl/server';
import { AreaName } from '#components/area/area-name.tsx';
import { FigureSource } from '#components/figure/figure-source.tsx';
import { type Column, DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area, Claim } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/format.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import { formatYearPeriod } from '#lib/format-period.ts';

type Props = {
  claims: readonly Claim[];
  /** The areas that claims speak of or compare with. */
  areas: readonly Area[];
  /** Whether each row names its area, on pages of several. */
  namesArea?: boolean;
  locale: Locale;
};

/** Printed percentages one by one: what they are about, what they are a percentage of, and where they are printed. */
export async function ClaimTable({ claims, areas, namesArea = false, locale }: Props) {
  const t = await getTranslations({ locale });
  const format = createFormat(locale);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const years = new Map(
    await Promise.all(
      claims.map(async (claim) => [claim.id, await formatYearPeriod(claim, locale)] as const),
    ),
  );
  const toBase = ({ base, baseArea }: Claim) => {
    const area = baseArea === null ? undefined : byId.get(baseArea);
    return t(`vocabulary.claimBase.${base}`, { area: area ? formatAreaName(area, locale) : '' });
  };
  const columns: [Column<Claim>, ...Column<Claim>[]] = [
    { key: 'year', label: t('claims.year'), cell: ({ id }) => years.get(id) },
    ...(namesArea
      ? [
          {
            key: 'area',
            label: t('claims.area'),
            cell: ({ area }: Claim) => <AreaName area={byId.get(area)} locale={locale} />,
          },
        ]
      : []),
    {
      key: 'about',
      label: t('claims.about'),
      cell: ({ kind, measure, funding }) =>
        `${t(`vocabulary.claimKind.${kind}`)}: ${t(`vocabulary.measure.${measure}`).toLowerCase()}, ${t(`vocabulary.funding.${funding}`).toLowerCase()}`,
    },
    { key: 'value', label: t('claims.value'), numeric: true, cell: (claim) => format.printedPercent(claim) },
    { key: 'base', label: t('claims.base'), cell: toBase },
    {
      key: 'source',
      label: t('claims.source'),
      cell: ({ source }) => <FigureSource source={source} locale={locale} />,
    },
  ];
  const rows = claims.toSorted((a, b) => b.yearTo - a.yearTo || a.position - b.position);
  return (
    <DataTable caption={t('claims.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} anchors />
  );
}
