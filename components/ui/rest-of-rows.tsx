import type { Locale } from '#i18n/locales.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { mostRows } from '#lib/domain/paging.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Where all rows are when a page shows the first of them alone. */
export type Rest = { href: string; words: 'pages' | 'next' | 'xlsx' | 'figures' };

type Props = { total: number; shown?: number; rest?: Rest | undefined; locale: Locale };

/** That a list goes on, and the way to the rest; nothing for one that stands here whole. */
export function RestOfRows({ total, shown = mostRows, rest, locale }: Props) {
  if (total <= shown) return null;
  const t = getTranslator(locale, 'paging');
  return (
    <p className="notice mt-4">
      {t('cut', { shown, total })}{' '}
      {rest && (
        <a href={rest.href} rel={toRel(rest.href)}>
          {t(`rest.${rest.words}`)}
        </a>
      )}
    </p>
  );
}
