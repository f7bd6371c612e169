import { AreaName } from '#components/area/area-name.tsx';
import { formatReason } from '#components/indicator/format-reason.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { ShownRanking } from '#lib/domain/year-panel.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { ranking: ShownRanking<Area>; year: number; locale: Locale };

/** Who has figures of the year but takes no part in a ranking, with the way to that year, and why; then how many are unknown. */
export function LeftOutList({ ranking, year, locale }: Props) {
  const t = getTranslator(locale, 'years');
  const many = getTranslator(locale, 'longRanking');
  const { leftOut, unknown, all, untold } = ranking;
  return (
    <>
      {leftOut.length > 0 && (
        <details className="mt-2">
          <summary>{t('leftOut', { count: all.leftOut })}</summary>
          <ul className="mt-2 grid gap-1">
            {leftOut.map(async ({ area, reason }) => (
              <li key={area.id}>
                <AreaName area={area} year={year} locale={locale} />: {await formatReason(reason, locale)}
              </li>
            ))}
            {untold > 0 && <li className="hint">{many('others', { count: untold })}</li>}
            {unknown > 0 && <li className="hint">{t('unknown', { count: unknown })}</li>}
          </ul>
        </details>
      )}
      {leftOut.length === 0 && unknown > 0 && <p className="hint mt-2">{t('unknown', { count: unknown })}</p>}
    </>
  );
}
