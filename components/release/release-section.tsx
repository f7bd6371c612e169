import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import type { Release } from '#lib/queries/read-releases.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ReleaseSummary } from './release-summary.tsx';

/** One data release in the list of them, with the way to its rows. */
export function ReleaseSection({ release, locale }: { release: Release; locale: Locale }) {
  const t = getTranslator(locale, 'changes');
  const { number } = release;
  return (
    <PageSection id={`release-${number}`} title={t('release', { number })}>
      <ReleaseSummary release={release} locale={locale} />
      <p className="mt-2">
        <a href={toReleaseAddress(number, locale)}>{t('toRows', { number })}</a>
      </p>
    </PageSection>
  );
}
