import type { Locale } from '#i18n/locales.ts';
import { type Refusal, toReasonCode } from '#lib/domain/rate.ts';
import { createClearNameFormat } from '#lib/words/format-clear-name.ts';
import { getTranslator, type Messages } from '#lib/words/get-translator.ts';

/** Why a rate can't be given, as a clause to stand after a colon. */
export async function formatReason(reason: Refusal, locale: Locale): Promise<string> {
  return (await createReasonFormat(locale))(reason);
}

/** A test ties every reason that the data can meet to its words (i18n/messages.test.ts). */
type ReasonKey = `reason.${keyof Messages['reason']}`;

/** Writes the reasons in the rows of a table; areas without which a sum is incomplete in the order of the file. */
export async function createReasonFormat(locale: Locale): Promise<(reason: Refusal) => string> {
  const t = getTranslator(locale);
  const toName = await createClearNameFormat(locale);
  const list = new Intl.ListFormat(locale);
  return ({ code, operand, caveat, missing = [] }) =>
    t(`reason.${toReasonCode({ code, operand, caveat: null })}` as ReasonKey, {
      caveat: caveat ? t(`vocabulary.caveat.${caveat}`) : '',
      names: list.format(missing.toSorted((a, b) => a.position - b.position).map(toName)),
    });
}
