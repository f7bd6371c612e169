import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';

/** The words beside the bars of a share image. */
export async function createShareWords(locale: Locale) {
  const t = await getTranslations({ locale });
  return {
    plan: t('indicator.plan'),
    actual: t('indicator.actual'),
    estimate: t('vocabulary.measure.estimate'),
    missing: t('indicator.missing'),
  };
}
