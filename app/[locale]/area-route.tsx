import { notFound } from 'next/navigation';
import { AreaPageBody } from '#components/area/area-page-body.tsx';
import { formatVerdict } from '#components/area/area-verdict.tsx';
import { DatasetJsonLd } from '#components/data/dataset-json-ld.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { type Locale, toLocale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { type AreaPage, getAreaPage } from '#lib/queries/get-area-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Section = ReturnType<typeof areaSection>;
type Params = Promise<{ locale: string; slug: string }>;

/** The slugs that a section of the site prerenders. */
export async function listAreaSlugs(section: Section): Promise<{ slug: string }[]> {
  const areas = await listAreas();
  return areas.filter(({ kind }) => areaSection(kind) === section).map(({ id }) => ({ slug: id }));
}

/** Pictures of shared links are drawn when a link is first shared: Next wants one example to keep what it draws later. */
export async function listFirstAreaSlug(section: Section): Promise<{ slug: string }[]> {
  return (await listAreaSlugs(section)).slice(0, 1);
}

/** Title and description of an area's page. */
export async function createAreaMetadata(section: Section, params: Params) {
  const { page, locale } = await loadArea(section, params);
  const t = getTranslator(locale, 'area');
  const name = formatAreaSpan(page.area, locale);
  return toPageMetadata({
    title: t('title', { name }),
    description: await formatDescription(page, name, locale),
    locale,
    path: toAreaPath(page.area),
    image: toAreaPath(page.area),
    feed: {
      followed: { kind: 'area', area: page.area.id },
      title: getTranslator(locale, 'feed')('areaTitle', { name }),
    },
  });
}

/** An area's page under its own section of the site; any other slug is not found. */
export async function AreaRoute({ section, params }: { section: Section; params: Params }) {
  const { page, locale } = await loadArea(section, params);
  const { area } = page;
  const t = getTranslator(locale, 'area');
  const name = formatAreaSpan(area, locale);
  const description = await formatDescription(page, name, locale);
  return (
    <SitePage locale={locale} path={toAreaPath(area)}>
      <DatasetJsonLd
        release={page.release}
        path={toAreaPath(area)}
        name={t('title', { name })}
        description={description}
        place={name}
        subject={{ kind: area.kind, name }}
        withoutFigures={description}
        figures={page.figures}
        tables={['figures', 'indicators', 'claims']}
        filters={{ area: area.id }}
        locale={locale}
      />
      <AreaPageBody page={page} locale={locale} />
    </SitePage>
  );
}

async function loadArea(section: Section, params: Params) {
  const { locale, slug } = await params;
  const page = await getAreaPage(slug);
  if (!page || areaSection(page.area.kind) !== section) notFound();
  return { page, locale: toLocale(locale) };
}

/** What the page is about and what it says first. */
async function formatDescription(page: AreaPage, name: string, locale: Locale): Promise<string> {
  const t = getTranslator(locale, 'area');
  return [`${t('title', { name })}.`, ...(await formatVerdict(page, locale))].join(' ');
}
