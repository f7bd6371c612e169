import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DatasetJsonLd } from '#components/data/dataset-json-ld.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { type Locale, toLocale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { countFigures, type FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { getShownRelease } from '#lib/queries/get-shown-release.ts';
import { type AreaSummary, listAreas } from '#lib/queries/list-areas.ts';
import { listChecks } from '#lib/queries/list-checks.ts';
import { listRevisions } from '#lib/queries/list-revisions.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { AreaPageBody } from './area-page-body.tsx';

type Section = ReturnType<typeof areaSection>;
type Params = Promise<{ locale: string; slug: string }>;

/** The slugs that a section of the site prerenders. */
export async function listAreaSlugs(section: Section): Promise<{ slug: string }[]> {
  const areas = await listAreas();
  return areas.filter(({ kind }) => areaSection(kind) === section).map(({ id }) => ({ slug: id }));
}

/** Title and description of an area's page. */
export async function createAreaMetadata(section: Section, params: Params) {
  const { page, locale } = await loadArea(section, params);
  const t = await getTranslations({ locale, namespace: 'area' });
  const name = await formatAreaSpan(page.area, locale);
  return toPageMetadata({
    title: t('title', { name }),
    description: await formatDescription(page.area, name, locale),
    locale,
    path: toAreaPath(page.area),
    image: toAreaPath(page.area),
  });
}

/** An area's page under its own section of the site; any other slug is not found. */
export async function AreaRoute({ section, params }: { section: Section; params: Params }) {
  const { page, locale } = await loadArea(section, params);
  const [areas, { retrievedOn }, { claims, totals }, revisions, release] = await Promise.all([
    listAreas(),
    countDataset(),
    listChecks(),
    listRevisions(page.figures.map(({ id }) => id)),
    getShownRelease(),
  ]);
  const counterpart = areas.find(
    ({ id, kind, nameVi }) =>
      kind === 'region' && page.area.kind === kind && nameVi === page.area.nameVi && id !== page.area.id,
  );
  const t = await getTranslations({ locale, namespace: 'area' });
  const name = await formatAreaSpan(page.area, locale);
  return (
    <SitePage locale={locale} path={toAreaPath(page.area)}>
      <DatasetJsonLd
        release={release}
        path={toAreaPath(page.area)}
        name={t('title', { name })}
        description={await formatDescription(page.area, name, locale)}
        place={name}
        subject={{ kind: page.area.kind, name }}
        withoutFigures={await formatDescription(page.area, name, locale)}
        figures={page.figures}
        tables={['figures', 'indicators', 'claims']}
        filters={{ area: page.area.id }}
        locale={locale}
      />
      <AreaPageBody
        page={page}
        counterpart={counterpart ?? null}
        areas={areas}
        totals={totals.filter(({ total }) => total.area === page.area.id)}
        revisions={revisions}
        checks={claims.filter(({ claim }) => claim.area === page.area.id)}
        counts={await getCounts(page.area)}
        retrievedOn={retrievedOn ?? ''}
        locale={locale}
      />
    </SitePage>
  );
}

async function loadArea(section: Section, params: Params) {
  const { locale, slug } = await params;
  const page = await getAreaPage(slug);
  if (!page || areaSection(page.area.kind) !== section) notFound();
  return { page, locale: toLocale(locale) };
}

async function getCounts({ id }: Pick<Area, 'id'>): Promise<FigureCounts<AreaSummary>> {
  const areas = new Map((await listAreas()).map((area) => [area.id, area]));
  return countFigures(areas.get(id) ?? { id, figureCount: 0, years: [], predecessors: [] }, areas);
}

/** What the page holds, in one sentence: the number of figures, its predecessors' apart. */
async function formatDescription(area: Area, name: string, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'area' });
  const { own, former } = await getCounts(area);
  if (former > 0) return t('descriptionFormed', { name, own, former });
  return own > 0 ? t('description', { name, count: own }) : t('withoutFigures', { name });
}
