import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Growth } from '#lib/domain/growth.ts';
import { createFormat } from '#lib/format.ts';
import { formatReason } from './format-reason.ts';

type Props = { growth: Growth; locale: Locale };

/** Growth over the year before with the change itself, or why there is none. */
export async function GrowthText({ growth, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'indicator' });
  if (growth.state === 'refused') {
    const reason = await formatReason(growth.reason, locale);
    return <span className="text-muted">{t('growthRefused', { reason })}</span>;
  }
  const format = createFormat(locale);
  return t('growthChange', { rate: format.signedPercent(growth), change: format.change(growth.changeVnd) });
}
