import type { Locale } from '#i18n/locales.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = Pick<ComparePage, 'problems' | 'areas'> & { locale: Locale };

/** What was asked for and can't be. */
export async function CompareProblems({ problems, areas, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const { wrong, unknown, offMap, tooMany } = problems;
  const gone = areas.filter(({ id }) => offMap.includes(id));
  const names = await formatClearNames(gone, locale);
  const told = [
    ...wrong.map((name) => t('wrong', { name })),
    ...(unknown.length > 0 ? [t('unknown', { ids: unknown.join(', ') })] : []),
    ...(names.length > 0 ? [t('offMap', { names: new Intl.ListFormat(locale).format(names) })] : []),
    ...(tooMany.length > 0 ? [t('tooMany', { most: mostCompared, ids: tooMany.join(', ') })] : []),
  ];
  return told.map((text) => (
    <p key={text} role="alert" className="notice">
      {text}
    </p>
  ));
}
