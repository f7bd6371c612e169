import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/**
 * Where the rows of a chart's chosen year are shown, with the words that lib/next-seams/year-script.ts needs to say them; until one is chosen how to. What the
 * script puts here is not the framework's, which therefore takes it for finished.
 */
export function ChosenYear({ table, locale }: { table: string; locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <>
      <div
        className="chosen-year"
        data-table={table}
        data-missing={t('chart.noYear')}
        data-none={t('figures.none')}
        data-printed={t('chart.printed')}
        data-before={t('chart.yearBefore')}
        data-after={t('chart.yearAfter')}
        data-close={t('chart.close')}
        aria-live="polite"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; what the script has put here stays
        dangerouslySetInnerHTML={{ __html: '' }}
        suppressHydrationWarning
      />
      <p className="choose-hint hint">{t('chart.chooseHint')}</p>
    </>
  );
}
