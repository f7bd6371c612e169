import { SheetLinks } from '#components/data/sheet-links.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { ReleasePage } from '#lib/queries/get-release-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ReleaseTable } from './release-table.tsx';

type Props = { page: ReleasePage; path: string; locale: Locale };

/** The rows of a release a page at a time, and all of them as CSV; that none are kept for the first one. */
export function ReleaseRows({ page, path, locale }: Props) {
  const t = getTranslator(locale, 'changes');
  const { number } = page.release;
  if (page.keptRows === 0) return <p className="mt-4">{t('noRows')}</p>;
  return (
    <PageSection id="rows" title={t('rows', { count: page.keptRows })}>
      <ReleaseTable page={page} locale={locale} />
      <PageLinks path={path} paging={page.paging} locale={locale} />
      <p className="mt-4">
        <SheetLinks
          table="changes"
          filters={{ release: String(number) }}
          label={t('download')}
          locale={locale}
        />
      </p>
    </PageSection>
  );
}
