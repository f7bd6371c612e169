import type { Locale } from '#i18n/locales.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { SourceLink } from './source-link.tsx';

type Props = { operands: readonly (Operand | null)[]; locale: Locale };

/** The sources of amounts, each once. */
export function AnswerSources({ operands, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const figures = operands.flatMap((operand) => operand?.figures ?? []);
  const sources = new Map(figures.map(({ source }) => [source.id, source]));
  return (
    <ul className="answer-sources">
      {[...sources.values()].map((source) => (
        <li key={source.id}>
          {t('from')} <SourceLink source={source} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
