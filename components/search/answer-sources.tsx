import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses.ts';
import type { Operand } from '#lib/domain/operand.ts';

type Props = { operands: readonly (Operand | null)[]; locale: Locale };

/** The sources of amounts, each once. */
export async function AnswerSources({ operands, locale }: Props) {
  const t = await getTranslations({ locale });
  const figures = operands.flatMap((operand) => operand?.figures ?? []);
  const sources = new Map(figures.map(({ source }) => [source.id, source]));
  return (
    <ul className="answer-sources">
      {[...sources.values()].map(({ id, title, publisher, language }) => (
        <li key={id}>
          {t('search.from')}{' '}
          <a href={toSourceAddress(id, locale)} lang={language === 'en' ? 'en' : 'vi'}>
            {title ?? t('figures.untitled')}
          </a>{' '}
          ({publisher})
        </li>
      ))}
    </ul>
  );
}
