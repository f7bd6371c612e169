import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toPageReportAddress } from '#lib/addresses/report-address.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { path: string; retrievedOn: string | null; locale: Locale };

/** The day on which every page was last looked at by eye (ISO). */
const reviewedOn = '2026-11-24';

/** Each a test of tests/e2e or app/theme-contrast.test.ts. */
const tested = ['axe', 'width', 'contrast', 'keyboard', 'scripts', 'targets', 'forced'] as const;
const limits = ['reader', 'charts', 'matrix', 'sources', 'popovers'] as const;

/** The statement of accessibility: the target, what is tested and how, what is known to be missing, and where to report. */
export function AccessibilityBody({ path, retrievedOn, locale }: Props) {
  const t = getTranslator(locale, 'accessibility');
  const format = createFormat(locale);
  const report = toPageReportAddress('accessibility', `/${locale}${path}`, readEnvironment());
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <PageSection id="target" title={t('target.title')} note={t('target.text')} />
      <PageSection id="automatic" title={t('automatic.title')} note={t('automatic.text')}>
        <ul className="points">
          {tested.map((point) => (
            <li key={point}>{t(`automaticPoints.${point}`)}</li>
          ))}
        </ul>
      </PageSection>
      <PageSection
        id="manual"
        title={t('manual.title')}
        note={t('manual.text', { date: format.date(reviewedOn) })}
      />
      <PageSection id="limits" title={t('limits.title')} note={t('limits.text')}>
        <ul className="points">
          {limits.map((point) => (
            <li key={point}>{t(`limitPoints.${point}`)}</li>
          ))}
        </ul>
      </PageSection>
      <PageSection id="report" title={t('report.title')} note={t('report.text')}>
        <p>{report ? <a href={report}>{t('reportLink')}</a> : t('noReport')}</p>
        {retrievedOn && <p className="hint mt-4">{t('data', { date: format.date(retrievedOn) })}</p>}
      </PageSection>
    </>
  );
}
