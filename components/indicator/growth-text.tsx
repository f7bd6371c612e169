import { type Opening, Opens } from '#components/formula/opens.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Growth } from '#lib/domain/growth.ts';
import type { Refusal } from '#lib/domain/rate.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { formatReason } from './format-reason.ts';

type Props = { growth: Growth; opening?: Opening; locale: Locale };

/** Growth over the year before with the change itself, or why there is none. */
export function GrowthText({ growth, opening, locale }: Props) {
  if (growth.state === 'refused') return <Refused reason={growth.reason} locale={locale} />;
  const t = getTranslator(locale, 'indicator');
  const format = createFormat(locale);
  return (
    <Opens opening={opening}>
      {t('growthChange', { rate: format.signedPercent(growth), change: format.change(growth.changeVnd) })}
    </Opens>
  );
}

async function Refused({ reason, locale }: { reason: Refusal; locale: Locale }) {
  const t = getTranslator(locale, 'indicator');
  return (
    <span className="text-muted">{t('growthRefused', { reason: await formatReason(reason, locale) })}</span>
  );
}
