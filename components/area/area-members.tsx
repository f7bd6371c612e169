import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { UnitList } from './unit-list.tsx';

/** A region's member units with their years of figures; members that no source lists are said to be our reading. */
export async function AreaMembers({ members, locale }: { members: AreaPage['members']; locale: Locale }) {
  if (members.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'area' });
  const byId = new Map((await listAreas()).map((area) => [area.id, area]));
  const units = members.flatMap(({ area }) => byId.get(area.id) ?? []);
  const inferred = members.filter(({ certainty }) => certainty === 'inferred').length;
  return (
    <section className="page-section" aria-labelledby="members" data-evidence>
      <h2 id="members">{t('members', { count: members.length })}</h2>
      {inferred > 0 && <p className="hint">{t('inferred', { count: inferred })}</p>}
      <UnitList units={units} related={byId} locale={locale} />
    </section>
  );
}
