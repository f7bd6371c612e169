import type { ReactNode } from 'react';
import { Term } from '#components/term/term.tsx';
import { type TermName, termNames } from '#components/term/term-names.ts';
import { TermNotes } from '#components/term/term-notes.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** For each kind of page the points that explain it (keys of `terms.read` in messages), and the words that it opens. */
const pages = {
  area: {
    points: ['area.numbers', 'area.year', 'area.missing', 'area.rounded', 'area.marks', 'take'],
    terms: [
      'figure',
      'plan',
      'actual',
      'progress',
      'completion',
      'estimate',
      'computed',
      'caveat',
      'conflict',
    ],
  },
  year: {
    points: ['year.ranked', 'year.leftOut', 'year.sums', 'year.maps', 'take'],
    terms: ['ranking', 'completion', 'caveat', 'estimate', 'rollUp'],
  },
  compare: {
    points: ['compare.scale', 'compare.difference', 'compare.index', 'compare.missing', 'compare.take'],
    terms: ['plan', 'actual', 'completion', 'rollUp'],
  },
  checks: {
    points: ['checks.claim', 'checks.interval', 'checks.verdict', 'checks.disputed', 'checks.take'],
    terms: ['claim', 'interval', 'verdict', 'shown', 'conflict', 'revised'],
  },
  coverage: {
    points: ['coverage.cell', 'coverage.missing', 'coverage.partial', 'coverage.units', 'coverage.take'],
    terms: ['coverage', 'plan', 'actual', 'estimate'],
  },
  map: {
    points: ['map.shade', 'map.missing', 'map.boundaries', 'map.take'],
    terms: ['plan', 'actual', 'completion', 'rollUp'],
  },
} as const satisfies Record<string, { points: readonly string[]; terms: readonly TermName[] }>;

type Props = { page: keyof typeof pages; locale: Locale };

/** How to read a kind of page in a few points, folded, at its end; with it come the meanings that the page's words open, which no fold may hold. */
export function HowToRead({ page, locale }: Props) {
  const t = getTranslator(locale, 'terms');
  const { points, terms } = pages[page];
  const words = Object.fromEntries(
    termNames.map((name) => [name, (chunks: ReactNode) => <Term name={name}>{chunks}</Term>]),
  );
  return (
    <>
      <Fold id="how-to-read" title={t('howToRead')} isEvidence>
        <ul className="points">
          {points.map((point) => (
            <li key={point}>{t.rich(`read.${point}`, words)}</li>
          ))}
        </ul>
        <p>
          <a href={`/${locale}/method`}>{t('toMethod')}</a>
        </p>
      </Fold>
      <TermNotes names={terms} locale={locale} />
    </>
  );
}
