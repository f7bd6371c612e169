import type { Locale } from '#i18n/locales.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toBoundaryPlace } from './boundary-line.ts';
import type { Columns } from './columns.ts';

/** The day on which an area was redrawn (ISO; null: it kept its boundaries) where it falls between these years, in words; undefined when it does not. */
export function findBoundary(
  years: readonly number[],
  redrawnOn: string | null,
  locale: Locale,
): Columns['boundary'] | undefined {
  const at = redrawnOn && toBoundaryPlace(years, redrawnOn);
  if (redrawnOn === null || typeof at !== 'number') return undefined;
  const t = getTranslator(locale, 'chart');
  return { at, label: t('merged', { date: createFormat(locale).date(redrawnOn) }) };
}
