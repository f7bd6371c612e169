import { CodeBlock } from '#components/ui/code-block.tsx';
import type { Locale } from '#i18n/locales.ts';
import { largestPage } from '#lib/api/format.ts';
import type { Documentation } from '#lib/api/get-documentation.ts';
import { downloadExample } from '#lib/examples/example.ts';
import { readExample } from '#lib/examples/read-example.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { code } from './code.tsx';
import { CopiedBlock } from './copied-block.tsx';

type Props = { refusal: Documentation['refusal']; locale: Locale };

const points = ['csv', 'excel', 'guard', 'json', 'amounts', 'etag', 'cors', 'problem'] as const;

/** What every answer keeps to, how to keep a copy up to date, and what a refusal looks like. */
export function ApiAnswers({ refusal: { query, problem }, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.answer');
  const largest = createFormat(locale).number(largestPage);
  const download = readExample(downloadExample, readEnvironment().siteUrl);
  return (
    <>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{t.rich(point, { code, largest })}</li>
        ))}
      </ul>
      <details className="program">
        <summary>{t('download')}</summary>
        <CopiedBlock text={download} label={t('download')} locale={locale} />
      </details>
      <details className="program">
        <summary>{t.rich('refusal', { query: `/api/v1/figures.csv?${query}`, code })}</summary>
        <CodeBlock text={JSON.stringify(problem, null, 2)} label="application/problem+json" />
      </details>
    </>
  );
}
