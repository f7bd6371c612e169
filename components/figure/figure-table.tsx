import { AreaName } from '#components/area/area-name.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { createYearRuns } from '#components/indicator/create-year-runs.ts';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import { type Rest, RestOfRows } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { FigureMark } from '#lib/domain/figure-mark.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { getSourceName } from '#lib/domain/source-name.ts';
import { tellFigure } from '#lib/domain/told-row.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CaveatLegend } from './caveat-legend.tsx';
import { FigureLinks } from './figure-links.tsx';
import { FigureRevision } from './figure-revision.tsx';
import { FigureSource } from './figure-source.tsx';

type Props = {
  /** In their order. */
  figures: readonly Figure[];
  /** What a figure is among those of its cell, by its id. */
  marks?: ReadonlyMap<string, FigureMark>;
  /** Given on pages of several areas: each row then names its area. */
  areas?: readonly Area[];
  /** The latest correction of each figure, by its id. */
  revisions?: ReadonlyMap<string, Revision>;
  caption: string;
  /** How many there are in all, and where the rest is of what is too long for a page. */
  total?: number;
  rest?: Rest;
  /** Whether the page is the source's, which no row then names. */
  isOfSource?: boolean;
  locale: Locale;
};

/** Printed amounts one by one, each with its period, bound, projects, caveats, source and date. */
export function FigureTable({
  figures,
  marks,
  areas,
  revisions,
  caption,
  total = figures.length,
  rest,
  isOfSource = false,
  locale,
}: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const copied = createCopiedColumns(locale);
  const toYearRuns = createYearRuns(locale);
  const markOf = ({ id }: Figure) => {
    const mark = marks?.get(id);
    return (
      mark && (
        <Mark
          kind={mark.kind}
          label={t(`figures.${mark.kind}`)}
          rule={mark.rule && t(`checks.rule.${mark.rule}`)}
        />
      )
    );
  };
  const toRevision = ({ id }: Figure) => {
    const revision = revisions?.get(id);
    return revision && <FigureRevision revision={revision} locale={locale} />;
  };
  const columns: [ShownColumn<Figure>, ...ShownColumn<Figure>[]] = [
    { key: 'year', label: t('figures.year'), cell: (figure) => formatYearPeriod(figure, locale) },
    ...(areas ? [toAreaColumn(areas, t('figures.area'), locale)] : []),
    {
      key: 'what',
      label: t('figures.what'),
      cell: ({ measure, funding }) =>
        `${t(`vocabulary.measure.${measure}`)}, ${t(`vocabulary.funding.${funding}`).toLowerCase()}`,
    },
    {
      key: 'amount',
      label: t('figures.amount'),
      numeric: true,
      copied: [
        ...copied.printed<Figure>(t('figures.amount'), (figure) => figure),
        { heading: t('projects.count'), value: ({ projects }) => projects, optional: true },
      ],
      cell: (figure) => (
        <>
          <span className="font-medium whitespace-nowrap">{format.money(figure)}</span>
          {markOf(figure)}
          {toRevision(figure)}
          {figure.projects !== null && (
            <span className="hint block">{t('figures.projectCount', { count: figure.projects })}</span>
          )}
        </>
      ),
    },
    {
      key: 'caveats',
      label: t('figures.caveats'),
      cell: ({ caveats, confidence }) =>
        [
          ...caveats.map((caveat) => t(`vocabulary.caveat.${caveat}`)),
          ...(confidence === 'medium' ? [t('figures.medium')] : []),
        ].join('; ') || t('figures.none'),
    },
    {
      key: 'source',
      label: t(isOfSource ? 'figures.row' : 'figures.source'),
      copied: [
        { heading: t('figures.source'), value: ({ source }) => getSourceName(source) },
        { heading: t('takeAway.address'), value: ({ source }) => source.url },
      ],
      cell: (figure) => (
        <>
          {!isOfSource && <FigureSource source={figure.source} locale={locale} />}
          <FigureLinks row={figure} locale={locale} />
        </>
      ),
    },
  ];
  return (
    <>
      <DataTable
        locale={locale}
        caption={caption}
        columns={columns}
        rows={figures}
        rowKey={({ id }) => id}
        rowFunding={({ funding }) => funding}
        anchors
        toRuns={toYearRuns(
          ({ yearTo }) => yearTo,
          (figure) => tellFigure(figure, marks?.get(figure.id), revisions?.has(figure.id) ?? false),
        )}
      />
      <RestOfRows total={total} rest={rest} locale={locale} />
      <CaveatLegend figures={figures} locale={locale} />
    </>
  );
}

function toAreaColumn(areas: readonly Area[], label: string, locale: Locale): ShownColumn<Figure> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return { key: 'area', label, cell: ({ area }) => <AreaName area={byId.get(area)} locale={locale} /> };
}

/**
 * Whether a figure is the one that we compute with, agrees with it or differs, and then why it was not chosen; nothing when it stands
 * alone.
 */
function Mark({ kind, label, rule }: { kind: FigureMark['kind']; label: string; rule: string | null }) {
  return (
    <>
      {' '}
      <span className={kind === 'differs' ? 'badge badge-warning' : 'badge'}>{label}</span>
      {rule && <span className="hint block">{rule}</span>}
    </>
  );
}
