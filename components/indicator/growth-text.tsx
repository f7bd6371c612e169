import { getTranslations } from 'next-intl/server';
import { type Opening, Opens } from '#components/formula/opens.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Growth } from '#lib/domain/growth.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatReason } from './format-reason.ts';

type Props = { growth: Growth; opening?: Opening; locale: Locale };

/** Growth over the year before with the change itself, or why there is none. */
export async function GrowthText({ growth, opening, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'indicator' });
  if (growth.state === 'refused') {
    const reason = await formatReason(growth.reason, locale);
    return <span className="text-muted">{t('growthRefused', { reason })}</span>;
  }
  const format = createFormat(locale);
  return (
    <Opens opening={opening}>
      {t('growthChange', { rate: format.signedPercent(growth), change: format.change(growth.changeVnd) })}
    </Opens>
  );
}
