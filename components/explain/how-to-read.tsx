import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Term } from '#components/term/term.tsx';
import { type TermName, termNames } from '#components/term/term-names.ts';
import { TermNotes } from '#components/term/term-notes.tsx';
import type { Locale } from '#i18n/locales.ts';

/** For each kind of page how many points explain it, and the words that it opens. */
const pages = {
  area: {
    points: ['numbers', 'year', 'missing', 'rounded', 'marks', 'take'],
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
    points: ['ranked', 'leftOut', 'sums', 'maps', 'take'],
    terms: ['ranking', 'completion', 'caveat', 'estimate', 'rollUp'],
  },
  compare: {
    points: ['scale', 'difference', 'index', 'missing', 'take'],
    terms: ['plan', 'actual', 'completion', 'rollUp'],
  },
  checks: {
    points: ['claim', 'interval', 'verdict', 'disputed', 'take'],
    terms: ['claim', 'interval', 'verdict', 'shown', 'conflict', 'revised'],
  },
  coverage: {
    points: ['cell', 'missing', 'partial', 'units', 'take'],
    terms: ['coverage', 'plan', 'actual', 'estimate'],
  },
  map: {
    points: ['shade', 'missing', 'boundaries', 'take'],
    terms: ['plan', 'actual', 'completion', 'rollUp'],
  },
} as const satisfies Record<string, { points: readonly string[]; terms: readonly TermName[] }>;

type Props = { page: keyof typeof pages; locale: Locale };

/** How to read a kind of page in a few points, folded; with it come the meanings that the page's words open. */
export async function HowToRead({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'terms' });
  const { points, terms } = pages[page];
  const words = Object.fromEntries(
    termNames.map((name) => [name, (chunks: ReactNode) => <Term name={name}>{chunks}</Term>]),
  );
  return (
    <>
      <details className="how-to-read">
        <summary>{t('howToRead')}</summary>
        <ul>
          {points.map((point) => (
            <li key={point}>{t.rich(`read.${page}.${point}`, words)}</li>
          ))}
        </ul>
        <p>
          <a href={`/${locale}/method`}>{t('toMethod')}</a>
        </p>
      </details>
      <TermNotes names={terms} locale={locale} />
    </>
  );
}
