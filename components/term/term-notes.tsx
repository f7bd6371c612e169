import { getTranslations } from 'next-intl/server';
import { WordNote } from '#components/ui/word-note.tsx';
import type { Locale } from '#i18n/locales.ts';
import { type TermName, toNoteId } from './term-names.ts';

/** The meanings of a page's words, each once, however many places open it. */
export async function TermNotes({ names, locale }: { names: readonly TermName[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'terms' });
  return names.map((name) => (
    <WordNote key={name} id={toNoteId(name)} title={t(`${name}.name`)} close={t('close')}>
      <p>{t(`${name}.text`)}</p>
      <p>
        <a href={`/${locale}/method#term-${name}`}>{t('more')}</a>
      </p>
    </WordNote>
  ));
}
