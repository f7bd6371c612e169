import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toCoveragePath } from '#lib/addresses/coverage-address.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { coverageFundings } from '#lib/domain/coverage.ts';
import type { CoveragePage } from '#lib/queries/get-coverage-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CoverageLegend } from './coverage-legend.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { UsefulGaps } from './useful-gaps.tsx';

type Props = { page: CoveragePage; locale: Locale };

/** The page of coverage: what was found for each unit and year of one funding, by conference region, the former map first and its first region open. */
export function CoverageBody({ page, locale }: Props) {
  const t = getTranslator(locale);
  const { funding, counts, regions, retrievedOn } = page;
  const selection = formatSelection({ funding }, locale);
  const title = addSelection(t('coverage.title'), selection);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">
        {t('coverage.lead', {
          found: counts.found,
          both: counts.plan_and_actual,
          total: counts.total,
          date: createFormat(locale).date(retrievedOn ?? ''),
        })}
      </p>
      <CoverageLegend counts={counts} locale={locale} />
      {page.isWrong && (
        <p role="alert" className="notice">
          {t('coverage.wrong')}
        </p>
      )}
      <nav aria-label={t('area.funding')} className="map-switch">
        {coverageFundings.map((one) => (
          <a
            key={one}
            href={`/${locale}${toCoveragePath(one)}`}
            rel={toRel(`/${locale}${toCoveragePath(one)}`)}
            aria-current={one === funding ? 'page' : undefined}
          >
            {one === 'any' ? t('coverage.any') : t(`vocabulary.funding.${one}`)}
          </a>
        ))}
      </nav>
      <div className="mt-6">
        {regions.map(({ region, units, count }, index) => {
          const name = formatAreaSpan(region, locale);
          return (
            <Fold
              key={region.id}
              id={region.id}
              title={name}
              count={t('coverage.count', { units: units.length, ...count })}
              isOpen={index === 0}
            >
              <CoverageMatrix
                caption={addSelection(t('coverage.caption', { name }), selection)}
                units={units}
                years={page.years}
                cells={page.cells}
                former={page.former}
                asked={funding === 'any' ? [] : [funding]}
                locale={locale}
              />
            </Fold>
          );
        })}
      </div>
      <UsefulGaps page={page} locale={locale} />
      <HowToRead page="coverage" locale={locale} />
      <p className="mt-8">
        <SheetLinks
          table="coverage"
          filters={funding === 'any' ? {} : { funding }}
          label={t('coverage.download')}
          locale={locale}
        />
      </p>
      <CitePage title={title} path={toCoveragePath(funding)} retrievedOn={retrievedOn} locale={locale} />
    </>
  );
}
