import { ClaimVerdict } from '#components/check/claim-verdict.tsx';
import { formatPlace } from '#components/check/format-place.ts';
import type { Locale } from '#i18n/locales.ts';
import { toClaimCheckAddress } from '#lib/addresses/checks-address.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import type { Area } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { Example, NoExample } from './example.tsx';

type Props = { label: string; check: ClaimCheck | null; areas: ReadonlyMap<string, Area>; locale: Locale };

/** A printed percentage with what our recomputation says of it. */
export function ClaimExample({ label, ...props }: Props) {
  return (
    <>
      <h3 className="first-letter:uppercase">{label}</h3>
      <Checked {...props} />
    </>
  );
}

async function Checked({ check, areas, locale }: Omit<Props, 'label'>) {
  if (!check) return <NoExample locale={locale} />;
  const { claim } = check;
  return (
    <Example
      title={await formatPlace(claim, areas, locale)}
      href={toClaimCheckAddress(claim, locale)}
      locale={locale}
    >
      <p>
        <span className="arithmetic">{createFormat(locale).printedPercent(claim)}</span>{' '}
        <ClaimVerdict check={check} areas={areas} locale={locale} />
      </p>
    </Example>
  );
}
