import { getTranslations } from 'next-intl/server';
import { EmptyBars } from '#components/ui/empty-bars.tsx';
import type { Locale } from '#i18n/locales.ts';
import { createFormat } from '#lib/format.ts';

type Props = { name: string; retrievedOn: string; locale: Locale };

/** Says that nothing was found for an area, when it was searched for, and what would help. */
export async function NoFigures({ name, retrievedOn, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  return (
    <div className="notice">
      <EmptyBars />
      <p>{t('noFigures', { name, date: createFormat(locale).date(retrievedOn) })}</p>
      <p className="hint">{t('wouldHelp')}</p>
    </div>
  );
}
