import { WordNote } from '#components/ui/word-note.tsx';
import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { type TermName, toNoteId } from './term-names.ts';

/** The meanings of a page's words, each once, however many places open it. */
export function TermNotes({ names, locale }: { names: readonly TermName[]; locale: Locale }) {
  const t = getTranslator(locale, 'terms');
  return names.map((name) => (
    <WordNote key={name} id={toNoteId(name)} title={t(`${name}.name`)} close={t('close')}>
      <p>{t(`${name}.text`)}</p>
      <p>
        <a href={`/${locale}/method#term-${name}`}>{t('more')}</a>
      </p>
    </WordNote>
  ));
}
