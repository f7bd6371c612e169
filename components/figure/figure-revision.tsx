import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import type { Revision } from '#lib/domain/revision.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** That a figure was corrected: when, and what it said before, with the way to the release. */
export function FigureRevision({ revision, locale }: { revision: Revision; locale: Locale }) {
  const t = getTranslator(locale, 'changes');
  const format = createFormat(locale);
  return (
    <a href={toReleaseAddress(revision.release, locale)} className="hint block">
      {t('revised', { date: format.dateTime(revision.importedAt), before: format.money(revision) })}
    </a>
  );
}
