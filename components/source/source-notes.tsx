import { AreaName } from '#components/area/area-name.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area, Note } from '#lib/domain/figure.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { notes: readonly Note[]; areas: readonly Area[]; locale: Locale };

/** What a source says in words, each with the area, year and topic that it speaks of. */
export function SourceNotes({ notes, areas, locale }: Props) {
  const t = getTranslator(locale);
  const byId = new Map(areas.map((area) => [area.id, area]));
  return (
    <ul className="prose-list">
      {notes.map((note) => (
        <li key={note.id}>
          <strong>
            <AreaName area={byId.get(note.area)} locale={locale} />, {note.year} ·{' '}
            {t(`vocabulary.noteTopic.${note.topic}`)}
          </strong>{' '}
          {locale === 'vi' ? note.noteVi : note.noteEn}
        </li>
      ))}
    </ul>
  );
}
