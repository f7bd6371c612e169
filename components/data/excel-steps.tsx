import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

const steps = ['step1', 'step2', 'step3', 'step4'] as const;

/** Where Excel takes a Power Query, in the words of its menus. */
export function ExcelSteps({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'dataPage.code');
  return (
    <>
      <h3>{t('excelSteps')}</h3>
      <ol className="rules">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p className="hint mt-3">{t('excelLocale')}</p>
    </>
  );
}
