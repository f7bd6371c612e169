import { getTranslations } from 'next-intl/server';
import { MemberSumTable } from '#components/area/member-sum-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { countCoverage } from '#lib/domain/coverage.ts';
import { rankUnits, stoodAtStart } from '#lib/domain/ranking.ts';
import type { MethodExamples } from '#lib/queries/get-method-examples.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { Example, NoExample } from './example.tsx';
import { Glossary } from './glossary.tsx';
import type { MethodSection } from './method-sections.ts';

/** What the page says of the dataset as a whole. */
export type DatasetState = {
  years: readonly number[];
  coverage: ReturnType<typeof countCoverage>;
  release: { number: number; importedAt: string } | null;
  /** Figures that an import corrected. */
  corrected: number;
};

type Props = { section: MethodSection; examples: MethodExamples; state: DatasetState; locale: Locale };

/** The cases of the rules about many areas at once, and the state of the dataset. */
export async function DatasetExamples({ section, examples, state, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'method' });
  const format = createFormat(locale);
  switch (section) {
    case 'regions': {
      const found = examples.memberSums
        .flatMap(({ area, sums }) => sums.map((sum) => ({ area, sum })))
        .filter(({ sum }) => sum.printed && sum.sum)
        .toSorted((a, b) => b.sum.year - a.sum.year)[0];
      if (!found) return <NoExample locale={locale} />;
      return (
        <Example
          title={await formatAreaSpan(found.area, locale)}
          href={toAreaAddress(found.area, locale)}
          locale={locale}
        >
          <MemberSumTable sums={[found.sum]} funding="total" locale={locale} />
        </Example>
      );
    }
    case 'rankings': {
      const fullest = state.years.map(rank).toSorted((a, b) => b.ranked - a.ranked || b.year - a.year)[0];
      if (!fullest || fullest.ranked === 0) return <NoExample locale={locale} />;
      return (
        <Example
          title={String(fullest.year)}
          href={`/${locale}/years/${fullest.year}#rankings`}
          locale={locale}
        >
          <p>{t('ranked', fullest)}</p>
        </Example>
      );
    }
    case 'coverage':
      return (
        <p>
          {t('coverageCounts', state.coverage)} <a href={`/${locale}/coverage`}>{t('toCoverage')}</a>
        </p>
      );
    case 'history':
      return (
        <p>
          {state.release &&
            t('release', {
              number: state.release.number,
              date: format.dateTime(state.release.importedAt),
            })}{' '}
          {t('corrected', { count: state.corrected })} <a href={`/${locale}/changes`}>{t('toChanges')}</a>
        </p>
      );
    case 'glossary':
      return <Glossary locale={locale} />;
    default:
      return null;
  }

  function rank(year: number) {
    const units = examples.reported.filter(({ area }) => stoodAtStart(area, year));
    const { ranked, leftOut, unknown } = rankUnits(units, { year, funding: 'total', by: 'completion' });
    return { year, ranked: ranked.length, leftOut: leftOut.length, unknown };
  }
}
