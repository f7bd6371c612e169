import { RateText } from '#components/indicator/rate-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Example as Case } from '#lib/domain/pick-examples.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import { Example, NoExample } from './example.tsx';
import { formatRow } from './format-row.ts';

type Props = { found: Case | null; claims: readonly Claim[]; locale: Locale };

/** A completion that cannot be computed and that a source prints. */
export async function PrintedRateExample({ found, claims, locale }: Props) {
  if (!found) return <NoExample locale={locale} />;
  const { area, row } = found;
  return (
    <Example title={await formatRow(area, row, locale)} href={toAreaAddress(area, locale)} locale={locale}>
      <p>
        <RateText rate={row.completion} printed={findPrintedCompletion(claims, row)} locale={locale} />
      </p>
    </Example>
  );
}
