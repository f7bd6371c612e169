import { CoverageMatrix } from '#components/coverage/coverage-matrix.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: Pick<AreaPage, 'area' | 'memberCoverage'>; locale: Locale };

/** What is found of a region's units, or of the nation's regions, in each year; nothing for an area without members. */
export function MemberYears({ page, locale }: Props) {
  if (!page.memberCoverage) return null;
  const t = getTranslator(locale, 'area');
  const title = t(page.area.kind === 'nation' ? 'regionYears' : 'memberYears');
  return (
    <PageSection id="member-years" title={title} note={t('memberYearsNote')}>
      <CoverageMatrix
        caption={`${title}: ${formatAreaName(page.area, locale)}`}
        {...page.memberCoverage}
        leadsOn
        locale={locale}
      />
    </PageSection>
  );
}
