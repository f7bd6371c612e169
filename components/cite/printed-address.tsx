import type { Locale } from '#i18n/locales.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { PageAddress } from './page-address.tsx';

type Props = { path: string; locale: Locale };

/** The page's full address in the header of a printed page; unseen on screens. */
export function PrintedAddress({ path, locale }: Props) {
  return (
    <p className="print-only hint">
      <PageAddress address={`${readEnvironment().siteUrl}/${locale}${path}`} />
    </p>
  );
}
