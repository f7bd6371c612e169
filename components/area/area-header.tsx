import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: Pick<AreaPage, 'area'>; locale: Locale };

/** Name, kind, code and the time of its boundaries. */
export function AreaHeader({ page: { area }, locale }: Props) {
  const facts = toFacts(area, locale);
  return (
    <header className="area-header">
      {/* A copied table has no line below its title that would tell two of one name apart. */}
      <h1 data-name={formatAreaSpan(area, locale)}>{formatAreaName(area, locale)}</h1>
      <p className="area-facts">{facts.join(' · ')}</p>
    </header>
  );
}

function toFacts(area: Area, locale: Locale): string[] {
  const t = getTranslator(locale, 'area');
  const kinds = getTranslator(locale, 'vocabulary.areaKind');
  const format = createFormat(locale);
  return [
    kinds(area.kind),
    area.officialCode ? t('code', { code: area.officialCode }) : '',
    area.validFrom ? t('validFrom', { date: format.date(area.validFrom) }) : '',
    area.validTo ? t('validTo', { date: format.date(area.validTo) }) : '',
  ].filter((fact) => fact !== '');
}
