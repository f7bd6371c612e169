import { SourceName } from '#components/source/source-name.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { type Rest, RestOfRows } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Note } from '#lib/domain/figure.ts';
import { mostRows } from '#lib/domain/paging.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What sources say in words about an area's funding, each with its year and source. */
export function AreaNotes({ notes, rest, locale }: { notes: readonly Note[]; rest: Rest; locale: Locale }) {
  if (notes.length === 0) return null;
  const t = getTranslator(locale);
  return (
    <Fold id="notes" title={t('area.notes')} count={t('paging.rows', { count: notes.length })}>
      <ul className="prose-list">
        {notes.slice(0, mostRows).map((note) => (
          <li key={note.position}>
            <strong>
              {note.year} · {t(`vocabulary.noteTopic.${note.topic}`)}
            </strong>{' '}
            {locale === 'vi' ? note.noteVi : note.noteEn}{' '}
            <a href={toSourceAddress(note.source.id, locale)}>
              <SourceName source={note.source} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
      <RestOfRows total={notes.length} rest={rest} locale={locale} />
    </Fold>
  );
}
