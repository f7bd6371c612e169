import { Search } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { FieldSuggestions } from '#components/layout/field-suggestions.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';

type Props = { areas: readonly AreaSummary[]; years: readonly number[]; locale: Locale };

const fieldId = 'home-search';

/** The question of the site, and the field in which readers put theirs, with examples that lead somewhere. */
export async function HomeHero({ areas, years, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' });
  const examples = pickExamples(areas, years, locale);
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
          />
          <button type="submit">
            <Search className="size-5" aria-hidden="true" />
            {t('searchSubmit')}
          </button>
        </form>
        <FieldSuggestions fieldId={fieldId} locale={locale} />
      </search>
      <p className="chips mt-3 items-center">
        <span className="hint">{t('try')}</span>
        {examples.map((example) => (
          <a key={example} href={`/${locale}/search?${new URLSearchParams({ q: example })}`} rel="nofollow">
            {example}
          </a>
        ))}
      </p>
    </div>
  );
}

/** The units of today and of the former map with the most figures, the one with a year of its own; then the newest year. */
function pickExamples(areas: readonly AreaSummary[], years: readonly number[], locale: Locale): string[] {
  const units = areas
    .filter(({ kind, figureCount }) => (kind === 'province' || kind === 'municipality') && figureCount > 0)
    .toSorted((a, b) => b.figureCount - a.figureCount);
  const current = units.find(({ validTo }) => validTo === null);
  const former = units.find(({ validTo }) => validTo !== null);
  return [
    ...(current ? [`${formatAreaName(current, locale)} ${current.years.at(-1) ?? ''}`.trim()] : []),
    ...(former ? [formatAreaName(former, locale)] : []),
    ...(years.at(-1) ? [String(years.at(-1))] : []),
  ];
}
