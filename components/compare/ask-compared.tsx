import { Fragment } from 'react';
import { AskLink } from '#components/ask/ask-link.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: Pick<ComparePage, 'chosen' | 'query'>; locale: Locale };

/** The way to ask each compared unit for what is missing: also where nothing is known of any. */
export async function AskCompared({ page: { chosen, query }, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const names = await formatClearNames(chosen, locale);
  return (
    <p className="my-6">
      {t('ask')}{' '}
      {chosen.map((area, index) => (
        <Fragment key={area.id}>
          {index > 0 && ', '}
          <AskLink
            gaps={{ area: area.id, years: [], fundings: [query.funding] }}
            text={names[index]}
            locale={locale}
          />
        </Fragment>
      ))}
    </p>
  );
}
