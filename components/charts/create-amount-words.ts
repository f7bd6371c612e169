import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Caveat } from '#lib/domain/vocabulary.ts';
import type { ShareWords } from './to-share-bars.ts';

/** The words beside the bars of a share image. */
export async function createShareWords(locale: Locale): Promise<ShareWords> {
  const t = await getTranslations({ locale });
  return {
    plan: t('indicator.plan'),
    actual: t('indicator.actual'),
    estimate: t('vocabulary.measure.estimate'),
    missing: t('indicator.missing'),
    caveat: (code: Caveat) => t(`vocabulary.caveat.${code}`),
    conflict: t('indicator.conflict'),
    revised: t('indicator.revised'),
  };
}
