import { RateText } from '#components/indicator/rate-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { MethodExamples } from '#lib/domain/method-examples.ts';
import { Example, NoExample } from './example.tsx';
import { formatRow } from './format-row.ts';

type Props = { found: MethodExamples['printedCompletion']; locale: Locale };

/** A completion that cannot be computed and that a source prints. */
export function PrintedRateExample({ found, locale }: Props) {
  if (!found) return <NoExample locale={locale} />;
  const { area, row, claim } = found;
  return (
    <Example title={formatRow(area, row, locale)} href={toAreaAddress(area, locale)} locale={locale}>
      <p>
        <RateText rate={row.completion} printed={claim} locale={locale} />
      </p>
    </Example>
  );
}
