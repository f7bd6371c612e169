import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { type Refusal, toReasonCode } from '#lib/domain/rate.ts';
import { formatClearNames } from '#lib/format-clear-name.ts';
import { listAreas } from '#lib/queries/list-areas.ts';

/** Why a rate can't be given, as a clause to stand after a colon. */
export async function formatReason(reason: Refusal, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  const { code, operand, caveat } = reason;
  return t(`reason.${toReasonCode({ code, operand, caveat: null })}`, {
    caveat: caveat ? t(`vocabulary.caveat.${caveat}`) : '',
    names: await formatNames(reason.missing, locale),
  });
}

async function formatNames(ids: readonly string[] = [], locale: Locale): Promise<string> {
  if (ids.length === 0) return '';
  const areas = await listAreas();
  const missing = areas.filter(({ id }) => ids.includes(id));
  const names = await formatClearNames(missing, locale);
  return new Intl.ListFormat(locale).format(names);
}
