import { type Opening, Opens } from '#components/formula/opens.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Growth } from '#lib/domain/growth.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { RefusedText } from './refused-text.tsx';

type Props = { growth: Growth; opening?: Opening; locale: Locale };

/** Growth over the year before with the change itself, or why there is none. */
export function GrowthText({ growth, opening, locale }: Props) {
  if (growth.state === 'refused')
    return <RefusedText words="growthRefused" reason={growth.reason} locale={locale} />;
  const t = getTranslator(locale, 'indicator');
  const format = createFormat(locale);
  return (
    <Opens opening={opening}>
      {t('growthChange', { rate: format.signedPercent(growth), change: format.change(growth.changeVnd) })}
    </Opens>
  );
}
