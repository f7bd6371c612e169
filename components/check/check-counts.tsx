import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Verdict } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/words/format.ts';

type Props = { counts: readonly { verdict: Verdict; count: number }[]; locale: Locale };

/** How many printed percentages agree, differ and cannot be checked, each a link to those alone. */
export async function CheckCounts({ counts, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' });
  const format = createFormat(locale);
  return (
    <ul className="headline" aria-label={t('counts')}>
      {counts.map(({ verdict, count }) => (
        <li key={verdict} className="headline-part">
          <a href={`/${locale}/checks?verdict=${verdict}#claims`} rel="nofollow">
            <span className="headline-value">{format.number(count)}</span> {t(`count.${verdict}`, { count })}
          </a>
        </li>
      ))}
    </ul>
  );
}
