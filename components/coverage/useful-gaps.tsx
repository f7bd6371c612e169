import { SheetLinks } from '#components/data/sheet-links.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAskAddress } from '#lib/addresses/to-ask-address.ts';
import type { CoveragePage } from '#lib/queries/get-coverage-page.ts';
import type { RankedGap } from '#lib/queries/read-useful-gaps.ts';
import { createClearNameFormat } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: Pick<CoveragePage, 'gaps' | 'funding'>; locale: Locale };

/** The missing amounts that would complete most, each with the way to ask for it, and all of them as a file. */
export async function UsefulGaps({ page: { gaps, funding }, locale }: Props) {
  if (gaps.total === 0) return null;
  const t = getTranslator(locale);
  const toName = await createClearNameFormat(locale);
  const toWhat = ({ gap }: RankedGap) =>
    [
      t(`vocabulary.measure.${gap.measure}`).toLowerCase(),
      t(`vocabulary.funding.${gap.funding}`).toLowerCase(),
      String(gap.year),
    ].join(', ');
  const toGain = ({ gap: { pairs, rollUps, regionSums } }: RankedGap) =>
    [
      pairs.length > 0 ? t('gaps.pairs', { count: pairs.length }) : [],
      rollUps.length > 0 ? t('gaps.rollUps') : [],
      regionSums.length > 0 ? t('gaps.regionSums') : [],
    ]
      .flat()
      .join('; ');
  return (
    <PageSection id="gaps" title={t('gaps.title')} note={t('gaps.note')}>
      <ol className="useful-gaps">
        {gaps.first.map((row) => (
          <li key={row.rank}>
            <a
              href={toAskAddress(locale, {
                area: row.area.id,
                years: [row.gap.year],
                fundings: [row.gap.funding],
              })}
              rel="nofollow"
            >
              {toName(row.area)}: {toWhat(row)}
            </a>
            <span className="hint block">{toGain(row)}</span>
          </li>
        ))}
      </ol>
      <p className="mt-4">
        <SheetLinks
          table="gaps"
          filters={funding === 'any' ? {} : { funding }}
          label={t('gaps.download', { count: gaps.total })}
          locale={locale}
        />
      </p>
    </PageSection>
  );
}
