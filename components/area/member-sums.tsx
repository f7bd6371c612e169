import { Fold } from '#components/ui/fold.tsx';
import { PanelSwitch } from '#components/ui/panel-switch.tsx';
import type { Locale } from '#i18n/locales.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { MemberSumTable } from './member-sum-table.tsx';

type Props = { members: AreaPage['members']; sums: AreaPage['memberSums']; locale: Locale };

/** A region's printed totals beside the sums of its published members, by funding; nothing for an area without members. */
export function MemberSums({ members, sums, locale }: Props) {
  if (members.length === 0) return null;
  const t = getTranslator(locale);
  const isInferred = members.some(({ certainty }) => certainty === 'inferred');
  return (
    <Fold id="member-sums" title={t('memberSum.title')} note={t('memberSum.note')} isEvidence>
      {isInferred && <p className="hint">{t('memberSum.inferred')}</p>}
      <PanelSwitch
        name="member-sums"
        parameter="funding"
        legend={t('memberSum.funding')}
        chosen={0}
        panels={fundings.map((funding) => ({
          value: funding,
          label: t(`vocabulary.funding.${funding}`),
          words: t(`selection.funding.${funding}`),
          content: <MemberSumTable sums={sums[funding]} funding={funding} locale={locale} />,
        }))}
      />
    </Fold>
  );
}
