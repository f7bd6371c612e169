import { getTranslations } from 'next-intl/server';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { mostRows } from '#lib/domain/paging.ts';

/** Where all rows are when a page shows the first of them alone. */
export type Rest = { href: string; words: 'pages' | 'next' | 'xlsx' | 'figures' };

type Props = { total: number; shown?: number; rest?: Rest | undefined };

/** That a list goes on, and the way to the rest; nothing for one that stands here whole. */
export async function RestOfRows({ total, shown = mostRows, rest }: Props) {
  if (total <= shown) return null;
  const t = await getTranslations('paging');
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
