import type { ReactNode } from 'react';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { ProjectCount } from '#lib/domain/project-counts.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  counts: readonly ProjectCount[];
  locale: Locale;
  /** Their chart. */
  children?: ReactNode;
};

/** Numbers of projects beside the amounts that they were printed with; nothing where none is printed. */
export function ProjectCounts({ counts, locale, children }: Props) {
  if (counts.length === 0) return null;
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const copied = createCopiedColumns(locale);
  const each = (count: ProjectCount, show: (figure: Figure) => ReactNode) =>
    count.figures.map((figure) => (
      <span key={figure.id} className="block">
        {show(figure)}
      </span>
    ));
  return (
    <Fold id="projects" title={t('projects.title')} note={t('projects.note')}>
      {children}
      <div id="table-projects" className="mt-6">
        <DataTable<ProjectCount>
          locale={locale}
          caption={t('projects.title')}
          rows={counts}
          rowKey={({ figures: [first] }) => first.id}
          columns={[
            {
              key: 'year',
              label: t('figures.year'),
              cell: ({ figures: [first] }) => formatYearPeriod(first, locale),
            },
            {
              key: 'what',
              label: t('figures.what'),
              cell: ({ figures: [{ measure, funding }] }) =>
                `${t(`vocabulary.measure.${measure}`)}, ${t(`vocabulary.funding.${funding}`).toLowerCase()}`,
            },
            {
              key: 'count',
              label: t('projects.count'),
              numeric: true,
              value: ({ figures: [first] }) => first.projects,
              cell: (count) => each(count, ({ projects }) => projects !== null && format.number(projects)),
            },
            {
              key: 'amount',
              label: t('projects.amount'),
              numeric: true,
              copied: copied.printed(t('projects.amount'), ({ figures: [first] }) => first),
              cell: (count) =>
                each(count, (figure) => <a href={toRowAddress(figure, locale)}>{format.money(figure)}</a>),
            },
          ]}
        />
      </div>
    </Fold>
  );
}
