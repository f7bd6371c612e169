import { CodeBlock } from '#components/ui/code-block.tsx';
import type { Locale } from '#i18n/locales.ts';
import { examples } from '#lib/examples/example.ts';
import { formatAnswer } from '#lib/examples/format-answer.ts';
import { readExample } from '#lib/examples/read-example.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CopiedBlock } from './copied-block.tsx';
import { ExcelSteps } from './excel-steps.tsx';

type Props = { example: AreaIndicators | null; locale: Locale };

/** One question, the answer from the data, and the programs that give it. */
export async function CodeExamples({ example, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.code');
  const year = String(example?.indicators[0]?.year);
  const { siteUrl } = readEnvironment();
  return (
    <>
      {example && (
        <div className="example">
          <p className="example-title">
            {t('question', { area: await formatClearName(example.area, locale), year })}
          </p>
          <p>{t('result')}</p>
          <CodeBlock text={formatAnswer(example.indicators)} label={t('result')} />
          <p className="hint">{t('excelResult')}</p>
        </div>
      )}
      {examples.map((program) => (
        <details key={program.name} id={`code-${program.name}`} className="program">
          <summary>{t(program.name)}</summary>
          <CopiedBlock
            text={readExample(program, siteUrl)}
            label={t('file', { file: program.file })}
            locale={locale}
          />
          {program.name === 'powerQuery' && <ExcelSteps locale={locale} />}
        </details>
      ))}
    </>
  );
}
