import { createVerdictWords } from '#components/indicator/create-verdict-words.ts';
import { RowTiles } from '#components/indicator/row-tiles.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { toYearAnchor } from '#lib/addresses/year-anchor.ts';
import type { Area, Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { QuestionMeasure } from '#lib/search/question-words.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { tellRow } from '#lib/words/format-headline.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AnswerSources } from './answer-sources.tsx';

type Props = {
  row: Indicator;
  area: Area;
  /** The completion that a source prints of the row. */
  printed: Claim | null;
  /** What the query asks for, which stands out. */
  measure: QuestionMeasure | null;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
};

/** What an area's page says first, of one row: the sentence and the tiles; with the sources, and where the row stands on that page. */
export async function AnswerRow({ row, area, printed, measure, retrievedOn, locale }: Props) {
  const t = getTranslator(locale);
  const address = toAreaAddress(area, locale);
  const { year, period, funding, plan, actual } = row;
  const place = formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  const anchor = toYearAnchor(row);
  return (
    <section className="answer-row" data-funding={funding} aria-labelledby={`answer-${area.id}-${anchor}`}>
      <h3 id={`answer-${area.id}-${anchor}`}>
        {t('search.rowPlace', { funding: t(`vocabulary.funding.${funding}`), year: place })}
      </h3>
      <p>{tellRow(row, await createVerdictWords(locale)).join(' ')}</p>
      <RowTiles
        row={row}
        printed={printed}
        address={address}
        asked={measure}
        retrievedOn={retrievedOn}
        locale={locale}
      />
      <AnswerSources operands={[plan, actual]} locale={locale} />
      <a href={`${address}#${anchor}`} className="answer-link">
        {t('search.onPage', { name: await formatClearName(area, locale) })}
      </a>
    </section>
  );
}
