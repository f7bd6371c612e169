import { FileSpreadsheet } from 'lucide-react';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toPageReportAddress } from '#lib/addresses/report-address.ts';
import { toAskFiles, toAskPath } from '#lib/addresses/to-ask-address.ts';
import type { Inquiry } from '#lib/queries/compose-inquiry.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { inquiry: Inquiry /** How many amounts are asked for. */; missing: number; locale: Locale };

const points = ['open', 'printed', 'reply', 'zero'] as const;

/** For who has the figure: a template of exactly these gaps, which source is taken, where to send it, and what becomes of it. */
export function BringIn({ inquiry, missing, locale }: Props) {
  const t = getTranslator(locale, 'ask');
  const gaps = { area: inquiry.area.id, years: inquiry.years, fundings: inquiry.fundings };
  const files = toAskFiles(gaps);
  const report = toPageReportAddress(
    `${gaps.area}-${gaps.years.join('-')}`,
    `/${locale}${toAskPath(gaps)}`,
    readEnvironment(),
  );
  return (
    <PageSection id="bring" title={t('bring')} note={t('bringNote')}>
      <p className="link-list">
        <a href={files.workbook} rel="nofollow" className="button">
          <FileSpreadsheet aria-hidden="true" />
          {t('workbook', { count: missing })}
        </a>
        <a href={files.csv} rel="nofollow" className="button">
          CSV
        </a>
      </p>
      <h3 className="mt-5">{t('sources')}</h3>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{t(`points.${point}`)}</li>
        ))}
      </ul>
      <p className="mt-4 max-w-prose">
        {report ? t.rich('send', { link: (chunks) => <a href={report}>{chunks}</a> }) : t('sendNowhere')}{' '}
        {t.rich('after', { link: (chunks) => <a href={`/${locale}/changes`}>{chunks}</a> })}
      </p>
    </PageSection>
  );
}
