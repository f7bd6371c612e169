import { MemberSumTable } from '#components/area/member-sum-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { MethodPage } from '#lib/queries/get-method-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { Example, NoExample } from './example.tsx';
import { Glossary } from './glossary.tsx';
import type { MethodSection } from './method-sections.ts';

type Props = { section: MethodSection; page: MethodPage; locale: Locale };

/** The cases of the rules about many areas at once, and the state of the dataset. */
export function DatasetExamples({ section, page, locale }: Props) {
  const t = getTranslator(locale, 'method');
  const { memberSum, fullestYear } = page.examples;
  switch (section) {
    case 'regions':
      if (!memberSum) return <NoExample locale={locale} />;
      return (
        <Example
          title={formatAreaSpan(memberSum.area, locale)}
          href={toAreaAddress(memberSum.area, locale)}
          locale={locale}
        >
          <MemberSumTable sums={[memberSum.sum]} funding="total" locale={locale} />
        </Example>
      );
    case 'rankings':
      if (!fullestYear) return <NoExample locale={locale} />;
      return (
        <Example
          title={String(fullestYear.year)}
          href={`/${locale}/years/${fullestYear.year}#rankings`}
          locale={locale}
        >
          <p>{t('ranked', fullestYear)}</p>
        </Example>
      );
    case 'coverage':
      return (
        <p>
          {t('coverageCounts', page.coverage)} <a href={`/${locale}/coverage`}>{t('toCoverage')}</a>
        </p>
      );
    case 'history':
      return (
        <p>
          {page.release &&
            t('release', {
              number: page.release.number,
              date: createFormat(locale).dateTime(page.release.importedAt),
            })}{' '}
          {t('corrected', { count: page.corrected })} <a href={`/${locale}/changes`}>{t('toChanges')}</a>
        </p>
      );
    case 'glossary':
      return <Glossary locale={locale} />;
    default:
      return null;
  }
}
