import { AskLink } from '#components/ask/ask-link.tsx';
import { EmptyBars } from '#components/ui/empty-bars.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FormerCounts } from './former-counts.tsx';

type Props = { area: Area; counts: FigureCounts<AreaSummary>; retrievedOn: string; locale: Locale };

/**
 * Says that nothing was found for an area itself, when it was searched for, and what would help; of a unit whose predecessors have figures, how many each
 * of them has and where they stand added together.
 */
export async function NoFigures({ area, counts, retrievedOn, locale }: Props) {
  const t = getTranslator(locale);
  const words = { name: await formatClearName(area, locale), date: createFormat(locale).date(retrievedOn) };
  if (counts.known === 'former') {
    return (
      <div className="notice">
        <p>
          {t.rich('area.formerOnly', {
            ...words,
            count: counts.former,
            units: () => <FormerCounts units={counts.formerUnits} locale={locale} />,
          })}
        </p>
        <p>
          <a href={`${toAreaAddress(area, locale)}#roll-up`}>{t('maps.rollUp')}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="notice">
      <EmptyBars />
      <p>{t('verdict.nothing', words)}</p>
      <p className="hint">
        {t('area.wouldHelp')}{' '}
        <AskLink gaps={{ area: area.id, years: [], fundings: [] }} words="rest" locale={locale} />
      </p>
    </div>
  );
}
