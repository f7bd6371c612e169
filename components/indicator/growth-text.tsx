import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Growth } from '#lib/domain/growth.ts';
import { createFormat } from '#lib/format.ts';
import { formatReason } from './format-reason.ts';

type Props = { growth: Growth; locale: Locale };

/** Growth over the year before with the change itself, or why there is none. */
export async function GrowthText({ growth, locale }: Props) {
  if (growth.state === 'refused') {
    return <span className="text-muted">{await formatReason(growth.reason, locale)}</span>;
  }
  const t = await getTranslations({ locale, namespace: 'indicator' });
  const format = createFormat(locale);
  return t('growthChange', { rate: format.signedPercent(growth), change: format.change(growth.changeVnd) });
}
