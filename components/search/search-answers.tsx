import { getTranslations } from 'next-intl/server';
import { NoFigures } from '#components/area/no-figures.tsx';
import type { Locale } from '#i18n/locales.ts';
import { countFigures } from '#lib/domain/count-figures.ts';
import type { AreaAnswer } from '#lib/queries/get-answers.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { Question } from '#lib/search/read-question.ts';
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
export async function SearchAnswers({ answers, question, related, retrievedOn, locale }: Props) {
  if (answers.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'search' });
  const ids = answers.map(({ area }) => area.id);
  return (
    <>
      {answers.map(({ area, known, claims }) =>
        known ? (
          <AreaYearAnswer
            key={area.id}
            area={area}
            known={known}
            claims={claims}
            related={related}
            measure={question.measure}
            locale={locale}
          />
        ) : (
          <NoFigures
            key={area.id}
            area={area}
            counts={countFigures(area, related)}
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
