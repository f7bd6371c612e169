import type { Locale } from '#i18n/locales.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { code } from './code.tsx';
import { IntervalExample } from './interval-example.tsx';

type Props = { example: AreaIndicators | null; locale: Locale };

const mistakes = ['total', 'shown', 'periods', 'zero', 'regions', 'names', 'caveats'] as const;

/** What a printed amount stands for, with a case of the data, and what must not be done with amounts. */
export function ReadingRules({ example, locale }: Props) {
  const t = getTranslator(locale, 'dataPage');
  return (
    <>
      <p className="max-w-3xl">{t.rich('reading.bounds', { code })}</p>
      {example?.indicators.slice(0, 1).map((indicator) => (
        <IntervalExample key={indicator.funding} area={example.area} indicator={indicator} locale={locale} />
      ))}
      <h3>{t('reading.donts')}</h3>
      <ul className="points">
        {mistakes.map((mistake) => (
          <li key={mistake}>{t.rich(`dont.${mistake}`, { code })}</li>
        ))}
      </ul>
    </>
  );
}
