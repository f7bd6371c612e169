import type { Locale } from '#i18n/locales.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { type Paging, toPagePath } from '#lib/domain/paging.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** The way to the pages before and after one of a long list, and to its ends; nothing where the list has one page. `path` has no language. */
export function PageLinks({ path, paging, locale }: { path: string; paging: Paging; locale: Locale }) {
  const { page, pages } = paging;
  if (pages === 1) return null;
  const t = getTranslator(locale, 'paging');
  const link = (to: number, words: string, ...relation: string[]) => {
    const href = `/${locale}${toPagePath(path, to)}`;
    const rel = [...relation, toRel(href)];
    return (
      <a href={href} rel={rel.filter(Boolean).join(' ') || undefined}>
        {words}
      </a>
    );
  };
  return (
    <nav aria-label={t('label')} className="row-links mt-6">
      {page > 2 && link(1, t('first'))}
      {page > 1 && link(page - 1, t('previous'), 'prev')}
      <span aria-current="page">{t('here', { page, pages })}</span>
      {page < pages && link(page + 1, t('next'), 'next')}
      {page < pages - 1 && link(pages, t('last'))}
    </nav>
  );
}
