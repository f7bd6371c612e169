import type { Locale } from '#i18n/locales.ts';
import type { Documentation } from '#lib/api/get-documentation.ts';
import { createCitation, toBibtex, toCsl } from '#lib/export/citation.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CopiedBlock } from './copied-block.tsx';

type Props = { release: Documentation['cited']; locale: Locale };

/** The citation of the data release that is shown now: a sentence, BibTeX, CSL-JSON; to copy, the latter two as files too. */
export function CitationForms({ release, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.cite');
  const citation = createCitation(release, readEnvironment().siteUrl, locale);
  const { day } = citation;
  const date = createFormat(locale).date(day);
  const sentence = t('text', { ...citation, year: day.slice(0, 4), date });
  return (
    <>
      <CopiedBlock text={sentence} label={t('plain')} locale={locale} />
      <details className="program">
        <summary>{t('bibtex')}</summary>
        <CopiedBlock text={toBibtex(citation)} label={t('bibtex')} locale={locale} />
      </details>
      <details className="program">
        <summary>{t('csl')}</summary>
        <CopiedBlock text={JSON.stringify(toCsl(citation), null, 2)} label={t('csl')} locale={locale} />
      </details>
      <p className="link-list">
        <a href={`/api/v1/citation.bib?locale=${locale}`} className="button">
          {t('downloadBib')}
        </a>
        <a href={`/api/v1/citation.json?locale=${locale}`} className="button">
          {t('downloadCsl')}
        </a>
      </p>
    </>
  );
}
