import { NoFigures } from '#components/area/no-figures.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AreaAnswer } from '#lib/queries/get-answers.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { Question } from '#lib/search/read-question.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaYearAnswer } from './area-year-answer.tsx';

type Props = {
  answers: readonly AreaAnswer[];
  question: Question;
  related: ReadonlyMap<string, AreaSummary>;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
};

/** The direct answers to a query, one for each area that it asks about. */
export function SearchAnswers({ answers, question, related, retrievedOn, locale }: Props) {
  if (answers.length === 0) return null;
  const t = getTranslator(locale, 'search');
  const ids = answers.map(({ area }) => area.id);
  return (
    <>
      {answers.map(({ known, ...answer }) =>
        known ? (
          <AreaYearAnswer
            key={answer.area.id}
            answer={{ ...answer, known }}
            related={related}
            measure={question.measure}
            retrievedOn={retrievedOn}
            locale={locale}
          />
        ) : (
          <NoFigures
            key={answer.area.id}
            area={answer.area}
            counts={answer.counts}
            retrievedOn={retrievedOn ?? ''}
            locale={locale}
          />
        ),
      )}
      {ids.length > 1 && (
        <p className="mt-5">
          <a href={`/${locale}/compare?areas=${ids.join(',')}`} rel="nofollow" className="button">
            {t('compareAsked')}
          </a>
        </p>
      )}
    </>
  );
}
