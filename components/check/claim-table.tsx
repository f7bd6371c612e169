import { AreaName } from '#components/area/area-name.tsx';
import { FigureLinks } from '#components/figure/figure-links.tsx';
import { FigureSource } from '#components/figure/figure-source.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { Term } from '#components/term/term.tsx';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import type { Area } from '#lib/domain/figure.ts';
import { toOuterPercent } from '#lib/domain/outer-percent.ts';
import { getSourceName } from '#lib/domain/source-name.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ClaimVerdict } from './claim-verdict.tsx';
import { formatClaimBase, formatClaimSubject } from './format-claim.ts';

type Props = {
  checks: readonly ClaimCheck[];
  /** The areas that claims speak of or compare with. */
  areas: readonly Area[];
  /** Whether each row names its area, where the page is not of one. */
  namesArea?: boolean;
  /** Whether its rows can be linked; not where folded rows of the page have their anchors. */
  anchors?: boolean;
  /** Where the rest is of a table that is too long for a page. */
  rest: Rest | undefined;
  locale: Locale;
};

/** Printed percentages one by one, newest year first: what they are about, what they are a percentage of, our recomputation, and where they are printed. */
export function ClaimTable({ checks, areas, namesArea = false, anchors = true, rest, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const copied = createCopiedColumns(locale);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const area: ShownColumn<ClaimCheck> = {
    key: 'area',
    label: t('claims.area'),
    cell: ({ claim }) => <AreaName area={byId.get(claim.area)} locale={locale} />,
  };
  const columns: [ShownColumn<ClaimCheck>, ...ShownColumn<ClaimCheck>[]] = [
    { key: 'year', label: t('claims.year'), cell: ({ claim }) => formatYearPeriod(claim, locale) },
    ...(namesArea ? [area] : []),
    {
      key: 'about',
      label: t('claims.about'),
      cell: ({ claim }) => formatClaimSubject(claim, locale),
    },
    {
      key: 'value',
      label: t('claims.value'),
      numeric: true,
      copied: [copied.percent(t('claims.value'), ({ claim }) => claim.valuePct)],
      cell: ({ claim }) => <span className="font-medium">{format.printedPercent(claim)}</span>,
    },
    { key: 'base', label: t('claims.base'), cell: ({ claim }) => formatClaimBase(claim, byId, locale) },
    {
      key: 'check',
      label: t('checks.ours'),
      heading: namesArea ? <Term name="verdict">{t('checks.ours')}</Term> : undefined,
      copied: [
        copied.percent(t('takeAway.lowest'), ({ computed }) =>
          toOuterPercent('floor', computed?.lowPct ?? null),
        ),
        copied.percent(t('takeAway.highest'), ({ computed }) =>
          toOuterPercent('ceil', computed?.highPct ?? null),
        ),
        { heading: t('checks.verdictLabel'), value: ({ verdict }) => t(`checks.verdictName.${verdict}`) },
      ],
      cell: (check) => <ClaimVerdict check={check} areas={byId} locale={locale} />,
    },
    {
      key: 'source',
      label: t('claims.source'),
      copied: [
        { heading: t('claims.source'), value: ({ claim }) => getSourceName(claim.source) },
        { heading: t('takeAway.address'), value: ({ claim }) => claim.source.url },
      ],
      cell: ({ claim }) => [
        <FigureSource key="source" source={claim.source} locale={locale} />,
        <FigureLinks key="links" row={claim} locale={locale} />,
      ],
    },
  ];
  const rows = checks.toSorted(
    (a, b) => b.claim.yearTo - a.claim.yearTo || a.claim.position - b.claim.position,
  );
  return (
    <DataTable
      locale={locale}
      caption={t('claims.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ claim }) => claim.id}
      anchors={anchors}
      rest={rest}
    />
  );
}
