import { SheetLinks } from '#components/data/sheet-links.tsx';
import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { FigureListPage } from '#lib/queries/get-figure-list.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FigureTable } from './figure-table.tsx';

type Props = {
  page: FigureListPage;
  /** What the figures are of: in words, and the address of its page without the language. */
  name: string;
  home: string;
  locale: Locale;
};

/** A page of all figures of an area or a source, with the ways to the others and back. */
export function FigureListBody({ page, name, home, locale }: Props) {
  const t = getTranslator(locale, 'figures');
  const { owner, total } = page;
  const title = t('allTitle', { name });
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('allLead', { count: total })}</p>
      <p className="mt-3">
        <a href={`/${locale}${home}`}>{t('back', { name })}</a>
      </p>
      {page.isWrong && <NoSuchPage locale={locale} />}
      <FigureTable
        caption={title}
        figures={page.figures}
        marks={page.marks}
        areas={'source' in owner ? page.areas : undefined}
        revisions={page.revisions}
        locale={locale}
      />
      <PageLinks path={`${home}/figures`} paging={page.paging} locale={locale} />
      <p className="mt-4">
        <SheetLinks
          table="figures"
          filters={'area' in owner ? { area: owner.area.id } : { source: owner.source.id }}
          label={t('allLabel', { count: total })}
          locale={locale}
        />
      </p>
    </>
  );
}
