import { getTranslations } from 'next-intl/server';
import { PageSection } from '#components/ui/page-section.tsx';
import { PanelSwitch } from '#components/ui/panel-switch.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { computeMemberSums } from '#lib/domain/member-sum.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { listMemberIndicators } from '#lib/queries/list-member-indicators.ts';
import { MemberSumTable } from './member-sum-table.tsx';

type Props = { page: AreaPage; indicators: readonly Indicator[]; locale: Locale };

/** A region's printed totals beside the sums of its published members, by funding; nothing for an area without members. */
export async function MemberSums({ page, indicators, locale }: Props) {
  if (page.members.length === 0) return null;
  const t = await getTranslations({ locale });
  const members = await listMemberIndicators(page);
  const sums = fundings.map((funding) => computeMemberSums(indicators, members, funding));
  const isInferred = page.members.some(({ certainty }) => certainty === 'inferred');
  return (
    <PageSection id="member-sums" title={t('memberSum.title')} note={t('memberSum.note')} isEvidence>
      {isInferred && <p className="hint">{t('memberSum.inferred')}</p>}
      <PanelSwitch
        name="member-sums"
        parameter="funding"
        legend={t('memberSum.funding')}
        chosen={0}
        panels={fundings.map((funding, index) => ({
          value: funding,
          label: t(`vocabulary.funding.${funding}`),
          words: t(`selection.funding.${funding}`),
          content: <MemberSumTable sums={sums[index] ?? []} funding={funding} locale={locale} />,
        }))}
      />
    </PageSection>
  );
}
