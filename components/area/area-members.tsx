import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { UnitList } from './unit-list.tsx';

type Props = {
  members: AreaPage['members'];
  /** The members and their predecessors. */
  units: AreaPage['memberUnits'];
  locale: Locale;
};

/** A region's member units with their years of figures; members that no source lists are said to be our reading. */
export function AreaMembers({ members, units, locale }: Props) {
  if (members.length === 0) return null;
  const t = getTranslator(locale, 'area');
  const byId = new Map(units.map((area) => [area.id, area]));
  const shown = members.flatMap(({ area }) => byId.get(area.id) ?? []);
  const inferred = members.filter(({ certainty }) => certainty === 'inferred').length;
  return (
    <Fold id="members" title={t('members', { count: members.length })} isEvidence>
      {inferred > 0 && <p className="hint">{t('inferred', { count: inferred })}</p>}
      <UnitList units={shown} related={byId} locale={locale} />
    </Fold>
  );
}
