import { formatReason } from '#components/indicator/format-reason.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { RefusalExample } from '#lib/domain/pick-examples.ts';
import { toReasonCode } from '#lib/domain/rate.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { NoExample } from './example.tsx';
import { formatRow } from './format-row.ts';

type Props = { examples: readonly RefusalExample[]; locale: Locale };

/** Each reason that is met in the data with one place where it stands. */
export function RefusalExamples({ examples, locale }: Props) {
  const t = getTranslator(locale, 'method');
  if (examples.length === 0) return <NoExample locale={locale} />;
  return (
    <div className="example">
      <p className="example-title">{t('everyReason')}</p>
      <ul>
        {examples.map(async ({ area, row, reason }) => (
          <li key={toReasonCode(reason)}>
            {await formatReason(reason, locale)}:{' '}
            <a href={toAreaAddress(area, locale)}>{formatRow(area, row, locale)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
