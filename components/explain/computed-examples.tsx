import type { Locale } from '#i18n/locales.ts';
import type { MethodExamples } from '#lib/domain/method-examples.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FormulaExample } from './formula-example.tsx';
import type { MethodSection } from './method-sections.ts';
import { PrintedRateExample } from './printed-rate-example.tsx';
import { RefusalExamples } from './refusal-examples.tsx';

type Props = { section: MethodSection; examples: MethodExamples; locale: Locale };

/** The cases of the rules about what we compute: totals, completion, progress, refusals, growth and sums of predecessors. */
export function ComputedExamples({ section, examples, locale }: Props) {
  const t = getTranslator(locale, 'method.case');
  switch (section) {
    case 'total':
      return <FormulaExample found={examples.total} locale={locale} />;
    case 'completion':
      return (['whole', 'above', 'range', 'estimate'] as const).map((rule) => (
        <FormulaExample key={rule} label={t(rule)} found={examples.completion[rule]} locale={locale} />
      ));
    case 'partYear':
      return <FormulaExample found={examples.completion.progress} locale={locale} />;
    case 'refused':
      return <RefusalExamples examples={examples.completionRefusals} locale={locale} />;
    case 'asPrinted':
      return <PrintedRateExample found={examples.printedCompletion} locale={locale} />;
    case 'growth':
      return (
        <>
          <FormulaExample found={examples.growth} locale={locale} />
          <RefusalExamples examples={examples.growthRefusals} locale={locale} />
        </>
      );
    case 'maps':
      return (
        <>
          <FormulaExample found={examples.rollUp} locale={locale} />
          <RefusalExamples examples={examples.rollUpRefusals} locale={locale} />
        </>
      );
    default:
      return null;
  }
}
