import { getTranslations } from 'next-intl/server';
import { MethodBody } from '#components/explain/method-body.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { countCoverage } from '#lib/domain/coverage.ts';
import { countCorrected } from '#lib/queries/count-corrected.ts';
import { getCoverage } from '#lib/queries/get-coverage.ts';
import { getMethodExamples } from '#lib/queries/get-method-examples.ts';
import { getShownRelease } from '#lib/queries/get-shown-release.ts';
import { listChecks } from '#lib/queries/list-checks.ts';
import { listYears } from '#lib/queries/list-years.ts';

export const ensureStatic = 'navigation';

const path = '/method';

export async function generateMetadata({ params }: PageProps<'/[locale]/method'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'method' });
  return toPageMetadata({ title: t('title'), description: t('lead'), locale, path });
}

export default async function MethodPage({ params }: PageProps<'/[locale]/method'>) {
  const locale = toLocale((await params).locale);
  const [examples, checks, years, coverage, release, corrected] = await Promise.all([
    getMethodExamples(),
    listChecks(),
    listYears(),
    getCoverage(),
    getShownRelease(),
    countCorrected(),
  ]);
  const state = {
    years,
    coverage: countCoverage(coverage.cells, 'any'),
    release,
    corrected,
  };
  return (
    <SitePage locale={locale} path={path}>
      <MethodBody examples={examples} checks={checks} state={state} locale={locale} />
    </SitePage>
  );
}
