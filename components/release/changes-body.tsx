import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { ChangesPage } from '#lib/queries/get-changes-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ReleaseSection } from './release-section.tsx';

type Props = { page: ChangesPage; path: string; locale: Locale };

/** A page of the data releases, newest first; said when it is not the one asked for. */
export function ChangesBody({ page: { releases, paging, isWrong }, path, locale }: Props) {
  const t = getTranslator(locale, 'changes');
  const words = getTranslator(locale, 'feed');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="mt-3">
        <a href={toFeedAddress(locale)}>{t('feed')}</a> ·{' '}
        <a href={toFeedAddress(locale, { kind: 'checks' })}>{words('followChecks')}</a>
      </p>
      {isWrong && <NoSuchPage locale={locale} />}
      {releases.map((release) => (
        <ReleaseSection key={release.number} release={release} locale={locale} />
      ))}
      <PageLinks path={path} paging={paging} locale={locale} />
    </>
  );
}
