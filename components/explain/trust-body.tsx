import type { Locale } from '#i18n/locales.ts';
import type { TrustPage } from '#lib/queries/get-trust-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: TrustPage; locale: Locale };

/** Why the numbers can be trusted: a way to each page that shows it, with how much stands there today. */
export function TrustBody({ page, locale }: Props) {
  const t = getTranslator(locale);
  const { verdicts, coverage, counts, release } = page;
  const format = createFormat(locale);
  const reasons = [
    { section: 'checks', text: t('trust.checks', { claims: counts.claims, ...verdicts }) },
    {
      section: 'coverage',
      text: t('trust.coverage', { known: coverage.total - coverage.nothing, ...coverage }),
    },
    {
      section: 'sources',
      text: t('trust.sources', {
        sources: counts.sources,
        figures: counts.figures,
        date: counts.retrievedOn ? format.date(counts.retrievedOn) : '',
      }),
    },
    { section: 'method', text: t('trust.method') },
    {
      section: 'changes',
      text: release
        ? t('trust.changes', { number: release.number, date: format.date(release.day) })
        : t('trust.unchanged'),
    },
  ] as const;
  return (
    <>
      <h1>{t('trust.title')}</h1>
      <p className="lead">{t('site.footerNote')}</p>
      <ul className="reasons">
        {reasons.map(({ section, text }) => (
          <li key={section}>
            <h2>
              <a href={`/${locale}/${section}`}>{t(`trust.names.${section}`)}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
