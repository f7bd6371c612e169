import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { AreaBoundaries } from './area-boundaries.tsx';
import { AreaLinks } from './area-links.tsx';

type Props = { page: AreaPage; locale: Locale };

/** Name, kind, code, the time of its boundaries, its region, and what it became or came from. */
export async function AreaHeader({ page, locale }: Props) {
  const { area, regions } = page;
  const links = await Promise.all(
    regions.map(async ({ area: region }) => ({ area: region, name: await formatAreaSpan(region, locale) })),
  );
  const facts = await toFacts(area, locale);
  return (
    <header className="area-header">
      {/* A copied table has no line below its title that would tell two of one name apart. */}
      <h1 data-name={await formatAreaSpan(area, locale)}>{formatAreaName(area, locale)}</h1>
      <p className="area-facts">
        {facts.join(' · ')}
        {links.length > 0 && ' · '}
        {links.length > 0 && <AreaLinks links={links} locale={locale} />}
      </p>
      <AreaBoundaries page={page} locale={locale} />
    </header>
  );
}

async function toFacts(area: Area, locale: Locale): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: 'area' });
  const kinds = await getTranslations({ locale, namespace: 'vocabulary.areaKind' });
  const format = createFormat(locale);
  return [
    kinds(area.kind),
    area.officialCode ? t('code', { code: area.officialCode }) : '',
    area.validFrom ? t('validFrom', { date: format.date(area.validFrom) }) : '',
    area.validTo ? t('validTo', { date: format.date(area.validTo) }) : '',
  ].filter((fact) => fact !== '');
}
