import type { Locale } from '#i18n/locales.ts';
import { toCheckPath } from '#lib/addresses/checks-address.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import type { ChecksPage } from '#lib/queries/get-checks-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: ChecksPage; locale: Locale };

/** The lists of checks with how many rows each has, as links. Those not shown keep their names as anchors, for addresses from when all stood on one page. */
export function CheckLists({ page: { lists, shown, filters }, locale }: Props) {
  const t = getTranslator(locale, 'checks');
  const format = createFormat(locale);
  return (
    <nav aria-label={t('lists')} className="chips check-lists">
      {lists.map(({ name, count, hasVerdicts }) => {
        const { verdict, region, year } = filters;
        const href = `/${locale}${toCheckPath({ list: name, verdict: hasVerdicts ? verdict : null, region, year })}`;
        return (
          <a
            key={name}
            id={name === shown.name ? undefined : name}
            href={href}
            rel={toRel(href)}
            aria-current={name === shown.name ? 'page' : undefined}
          >
            {t(`list.${name}`)} <span className="hint">{format.number(count)}</span>
          </a>
        );
      })}
    </nav>
  );
}
