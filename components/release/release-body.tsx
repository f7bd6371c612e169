import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { ReleasePage } from '#lib/queries/get-release-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ReleaseRows } from './release-rows.tsx';
import { ReleaseSummary } from './release-summary.tsx';

type Props = { page: ReleasePage; path: string; locale: Locale };

/** One data release with a page of its rows; said when it is not the page asked for. */
export function ReleaseBody({ page, path, locale }: Props) {
  const t = getTranslator(locale, 'changes');
  return (
    <>
      <h1>{t('release', { number: page.release.number })}</h1>
      <ReleaseSummary release={page.release} locale={locale} />
      <p className="mt-2">
        <a href={`/${locale}/changes`}>{t('allReleases')}</a>
      </p>
      {page.isWrong && <NoSuchPage locale={locale} />}
      <ReleaseRows page={page} path={path} locale={locale} />
    </>
  );
}
