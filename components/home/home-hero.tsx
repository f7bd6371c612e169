import { Search } from 'lucide-react';
import { FieldSuggestions } from '#components/layout/field-suggestions.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { SearchExamples } from '#lib/domain/search-examples.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { examples: SearchExamples; locale: Locale };

/** That of the header's field, which the front page does not have: the key "/" leads here. */
const fieldId = 'site-search';

/** The question of the site, and the field in which readers put theirs, with examples that lead somewhere. */
export function HomeHero({ examples, locale }: Props) {
  const t = getTranslator(locale, 'home');
  return (
    <div className="hero">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <search className="hero-search">
        <form action={`/${locale}/search`} method="get">
          <label htmlFor={fieldId} className="sr-only">
            {t('searchLabel')}
          </label>
          <input
            id={fieldId}
            name="q"
            type="search"
            placeholder={t('searchPlaceholder')}
            autoComplete="off"
            maxLength={200}
            aria-keyshortcuts="/"
          />
          <button type="submit">
            <Search className="size-5" aria-hidden="true" />
            {t('searchSubmit')}
          </button>
        </form>
        <FieldSuggestions fieldId={fieldId} locale={locale} />
      </search>
      <p className="chips mt-3 items-center max-sm:hidden">
        <span className="hint">{t('try')}</span>
        {formatExamples(examples, locale).map((example) => (
          <a key={example} href={`/${locale}/search?${new URLSearchParams({ q: example })}`} rel="nofollow">
            {example}
          </a>
        ))}
      </p>
    </div>
  );
}

/** The examples as a visitor would type them: "Nghệ An 2025", "Vĩnh Phúc", "2026". */
function formatExamples({ current, former, year }: SearchExamples, locale: Locale): string[] {
  return [
    ...(current ? [`${formatAreaName(current.area, locale)} ${current.year ?? ''}`.trim()] : []),
    ...(former ? [formatAreaName(former, locale)] : []),
    ...(year ? [String(year)] : []),
  ];
}
