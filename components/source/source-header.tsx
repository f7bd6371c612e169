import type { Locale } from '#i18n/locales.ts';
import type { Source } from '#lib/domain/figure.ts';
import type { SourcePage } from '#lib/queries/get-source-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { PublisherName, SourceName } from './source-name.tsx';

type Props = { source: Source; counts: SourcePage['counts']; locale: Locale };

/** The document itself: title as printed or whose page it is, how much was taken from it, and its facts: publisher, kind, language, dates, its address as found and its id. */
export function SourceHeader({ source, counts, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const taken = (['figures', 'claims', 'notes', 'population', 'prices'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`sources.count.${kind}`, { count: counts[kind] }));
  const isBeside = counts.population + counts.prices > 0;
  const facts = [
    [t('sources.publisher'), <PublisherName key="publisher" name={source.publisher} locale={locale} />],
    [
      t('sources.publishedOn'),
      source.publishedOn ? format.date(source.publishedOn) : t('sources.publishedUnknown'),
    ],
    [t('sources.kind'), t(`vocabulary.sourceKind.${source.kind}`)],
    [t('sources.language'), t(`vocabulary.sourceLanguage.${source.language}`)],
    [t('sources.retrievedOn'), format.date(source.retrievedOn)],
    [t('sources.id'), <code key="id">{source.id}</code>],
  ] as const;
  return (
    <header>
      <h1>
        <SourceName source={source} locale={locale} />
      </h1>
      {!source.title && <p className="area-facts">{t('sources.untitled')}</p>}
      <p className="lead">
        {t(isBeside ? 'sources.takenBeside' : 'sources.taken', {
          what: new Intl.ListFormat(locale).format(taken),
        })}
      </p>
      <p className="mt-3">
        <a href={source.url} rel="external noopener" className="break-address">
          {t('sources.open')}: {source.url}
        </a>
      </p>
      <dl className="source-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="hint">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
