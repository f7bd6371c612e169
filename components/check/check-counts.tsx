import type { Locale } from '#i18n/locales.ts';
import { toCheckPath } from '#lib/addresses/checks-address.ts';
import type { VerdictCounts } from '#lib/domain/checks.ts';
import type { Verdict } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { counts: VerdictCounts; chosen: Verdict | null; locale: Locale };

/** What came of checking the printed percentages: a sentence, then how many of each verdict, each a link to those alone. */
export function CheckCounts({ counts: { total, checked, verdicts }, chosen, locale }: Props) {
  const t = getTranslator(locale, 'checks');
  const format = createFormat(locale);
  return (
    <>
      <p className="lead">{t('lead', { total, checked })}</p>
      <ul className="check-counts" aria-label={t('counts')}>
        {verdicts.map(({ verdict, count }) => (
          <li key={verdict} className={`verdict-${verdict}`}>
            <a
              href={`/${locale}${toCheckPath({ verdict })}#claims`}
              rel="nofollow"
              aria-current={verdict === chosen ? 'true' : undefined}
            >
              <span className="headline-value">{format.number(count)}</span>{' '}
              <span className="hint">{t(`count.${verdict}`, { count })}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
