import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { type Refusal, toReasonCode } from '#lib/domain/rate.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';

/** Why a rate can't be given, as a clause to stand after a colon. */
export async function formatReason(reason: Refusal, locale: Locale): Promise<string> {
  return (await createReasonFormat(locale))(reason);
}

/** The same for the many rows of a table. */
export async function createReasonFormat(locale: Locale): Promise<(reason: Refusal) => string> {
  const t = await getTranslations({ locale });
  const areas = await listAreas();
  const names = await formatClearNames(areas, locale);
  const toNames = (ids: readonly string[] = []) =>
    new Intl.ListFormat(locale).format(names.filter((_, index) => ids.includes(areas[index]?.id ?? '')));
  return ({ code, operand, caveat, missing }) =>
    t(`reason.${toReasonCode({ code, operand, caveat: null })}`, {
      caveat: caveat ? t(`vocabulary.caveat.${caveat}`) : '',
      names: toNames(missing),
    });
}
