import { createVerdictWords } from '#components/indicator/create-verdict-words.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { RegionSummary } from '#lib/queries/get-regions-page.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { tellRow } from '#lib/words/format-headline.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { regions: readonly RegionSummary[]; locale: Locale };

/** The nation and regions, each with what is said first of its total funding and its number of figures. */
export async function RegionList({ regions, locale }: Props) {
  const t = getTranslator(locale, 'provinces');
  const words = await createVerdictWords(locale);
  return (
    <ul className="unit-list">
      {regions.map(({ area, headline }) => (
        <li key={area.id}>
          <a href={toAreaAddress(area, locale)} className="font-semibold">
            {formatAreaName(area, locale)}
          </a>
          {headline && <p>{tellRow(headline.row, words).join(' ')}</p>}
          <div className="hint">{t('figureCount', { count: area.figureCount })}</div>
        </li>
      ))}
    </ul>
  );
}
