import { AreaName } from '#components/area/area-name.tsx';
import { FigureLinks } from '#components/figure/figure-links.tsx';
import { FigureSource } from '#components/figure/figure-source.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import type { Area } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CheckPart, CheckRow } from './check-row.tsx';
import { ClaimVerdict } from './claim-verdict.tsx';
import { formatClaimBase, formatClaimSubject } from './format-claim.ts';
import { formatRowTitle } from './format-row-title.ts';
import { VerdictBadge } from './verdict-badge.tsx';

type Props = { check: ClaimCheck; isOpen: boolean; areas: ReadonlyMap<string, Area>; locale: Locale };

/** A printed percentage beside our own; opened, what it is compared with, both amounts and where it is printed. */
export async function ClaimRow({ check, isOpen, areas, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const { claim, verdict, computed } = check;
  const about = formatClaimSubject(claim, locale);
  const value = format.printedPercent(claim);
  return (
    <CheckRow
      id={claim.id}
      title={await formatRowTitle(claim, areas, locale)}
      about={about}
      printed={t('checks.printed', { value })}
      ours={computed && t('checks.recomputed', { interval: format.percentInterval(computed) })}
      badge={<VerdictBadge verdict={verdict} locale={locale} />}
      isOpen={isOpen}
    >
      <CheckPart name={t('claims.area')}>
        <AreaName area={areas.get(claim.area)} locale={locale} />
      </CheckPart>
      <CheckPart name={t('checks.asPrinted')}>
        {t('checks.printedAgainst', { about, value, base: await formatClaimBase(claim, areas, locale) })}
      </CheckPart>
      <CheckPart name={t('checks.ours')}>
        <ClaimVerdict check={check} areas={areas} locale={locale} />
      </CheckPart>
      <CheckPart name={t('claims.source')}>
        <FigureSource source={claim.source} locale={locale} />
        <FigureLinks row={claim} locale={locale} />
      </CheckPart>
    </CheckRow>
  );
}
