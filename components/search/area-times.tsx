import { Fragment, type ReactNode } from 'react';
import { AreaLinks } from '#components/area/area-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { countFigures } from '#lib/domain/count-figures.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { area: AreaSummary; related: ReadonlyMap<string, AreaSummary>; locale: Locale };

/** When an area stood, a link to what it belongs to today, and how much is known of it. */
export function AreaTimes({ area, related, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const links = area.successors
    .flatMap((id) => related.get(id) ?? [])
    .map((successor) => ({ area: successor, name: formatAreaName(successor, locale) }));
  const parts: [string, ReactNode][] = [];
  if (area.validTo) parts.push(['until', t('search.until', { date: format.date(area.validTo) })]);
  if (area.validFrom) parts.push(['since', t('search.since', { date: format.date(area.validFrom) })]);
  if (links.length > 0)
    parts.push([
      'today',
      t.rich('search.today', { names: () => <AreaLinks links={links} locale={locale} /> }),
    ]);
  parts.push(['count', formatFigureCounts(countFigures(area, related), locale)]);
  return parts.map(([key, part], index) => (
    <Fragment key={key}>
      {index > 0 && '; '}
      {part}
    </Fragment>
  ));
}
