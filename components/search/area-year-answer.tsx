import { AskLink } from '#components/ask/ask-link.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { AreaYear } from '#lib/domain/area-year.ts';
import type { AreaAnswer } from '#lib/queries/get-answers.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { QuestionMeasure } from '#lib/search/question-words.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AnswerLinks } from './answer-links.tsx';
import { AnswerRow } from './answer-row.tsx';
import { AreaTimes } from './area-times.tsx';
import { FormerOfYear } from './former-of-year.tsx';
import { NothingInYear } from './nothing-in-year.tsx';
import { PrintedAmounts } from './printed-amounts.tsx';

type Props = {
  answer: AreaAnswer & { known: AreaYear };
  related: ReadonlyMap<string, AreaSummary>;
  measure: QuestionMeasure | null;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
};

/** What is known of one area in one year: a row for each funding, other printed amounts, and the ways on; or the nearest years. */
export async function AreaYearAnswer({ answer, related, measure, retrievedOn, locale }: Props) {
  const t = getTranslator(locale);
  const { area, known, printed, former } = answer;
  const { year, rows, unknown, others, programmes } = known;
  const names = unknown.map((funding) => t(`vocabulary.funding.${funding}`).toLowerCase());
  const list = new Intl.ListFormat(locale).format(names);
  const isKnown = rows.length > 0;
  const isOwn = former.length > 0;
  return (
    <section className="answer" aria-labelledby={`answer-${area.id}`}>
      <h2 id={`answer-${area.id}`}>
        {t.rich('search.answerTitle', {
          name: await formatClearName(area, locale),
          year: String(year),
          link: (chunks) => <a href={toAreaAddress(area, locale)}>{chunks}</a>,
        })}
      </h2>
      <p className="hint">
        <AreaTimes area={area} related={related} locale={locale} />
      </p>
      {isKnown && (
        <div className="answer-rows">
          {rows.map((row, index) => (
            <AnswerRow
              key={`${row.funding}-${row.period}`}
              row={row}
              area={area}
              printed={printed[index] ?? null}
              measure={measure}
              retrievedOn={retrievedOn}
              locale={locale}
            />
          ))}
        </div>
      )}
      {isKnown && names.length > 0 && (
        <p className="answer-unknown">
          {t(isOwn ? 'search.unknownOwn' : 'search.unknown', {
            fundings: list.charAt(0).toUpperCase() + list.slice(1),
          })}{' '}
          <AskLink gaps={{ area: area.id, years: [year], fundings: unknown }} locale={locale} />
        </p>
      )}
      {!isKnown && others.length > 0 && (
        <p className="answer-unknown">
          {t(isOwn ? 'search.unknownYearOwn' : 'search.unknownYear', { year: String(year) })}{' '}
          <AskLink gaps={{ area: area.id, years: [year], fundings: [] }} locale={locale} />
        </p>
      )}
      {!isKnown && others.length === 0 && (
        <NothingInYear area={area} known={known} former={former} locale={locale} />
      )}
      {(isKnown || others.length > 0) && isOwn && (
        <p>
          <FormerOfYear year={year} units={former} locale={locale} />
        </p>
      )}
      <PrintedAmounts title={t('search.others', { year: String(year) })} figures={others} locale={locale} />
      <PrintedAmounts
        title={t('search.programmes', { year: String(year) })}
        note={t('search.programmesNote')}
        figures={programmes}
        locale={locale}
      />
      <AnswerLinks area={area} known={known} locale={locale} />
    </section>
  );
}
