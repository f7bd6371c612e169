import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';

const steps = ['step1', 'step2', 'step3', 'step4'] as const;

/** Where Excel takes a Power Query, in the words of its menus. */
export async function ExcelSteps({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'dataPage.code' });
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
