import type { Locale } from '#i18n/locales.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import type { AskedLine } from '#lib/domain/asked-cells.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Office } from '#lib/domain/office.ts';
import { formatYears } from '#lib/domain/year-ranges.ts';
import { createFormat } from './format.ts';
import { formatAreaName } from './format-area-name.ts';
import { getTranslator } from './get-translator.ts';

/** One numbered part of a letter; without lines it is the writer's own, who fills it in by hand. */
export type LetterItem = { label: string; lines: readonly string[] };

/** A request for information as its parts, from top to bottom, for whoever draws it. */
export type Letter = {
  country: string;
  motto: string;
  /** Where and when, left open. */
  place: string;
  title: string;
  to: string;
  basis: string;
  items: readonly LetterItem[];
  signature: string;
  sign: string;
};

type Asked = { area: Area; holder: Area; office: Office | null; lines: readonly AskedLine[] };

/**
 * The request for what is missing of one area, under the Law on Access to Information (104/2016/QH13, Article 24: who asks, what is asked with the papers that hold it, how it
 * is to be given, why). In Vietnamese it is sent; in English it is read beside. What is the writer's own stays open.
 */
export function createLetter({ area, holder, office, lines }: Asked, locale: Locale): Letter {
  const t = getTranslator(locale, 'letter');
  const own = (label: string): LetterItem => ({ label, lines: [] });
  const toLine = ({ funding, missing, years }: AskedLine) =>
    t('line', {
      funding: t(`funding.${funding}`),
      count: years.length,
      years: formatYears(years),
      measures: t(`missing.${missing.length > 1 ? 'both' : (missing[0] ?? 'plan')}`),
    });
  return {
    country: t('country'),
    motto: t('motto'),
    place: t('place'),
    title: t('title'),
    to: t('to', { office: formatOffice(holder, office, locale) }),
    basis: t('basis'),
    items: [
      own(t('name')),
      own(t('identity')),
      own(t('residence')),
      own(t('contact')),
      {
        label: t('content'),
        lines: [
          t('intro', { area: formatWhole(area, holder, locale) }),
          ...lines.map((line) => `– ${toLine(line)}`),
          t('papers'),
        ],
      },
      { label: t('way'), lines: [t('ways.mail'), t('ways.post'), t('ways.place')].map((way) => `☐ ${way}`) },
      { label: t('purpose'), lines: [t('purposeText')] },
    ],
    signature: t('signature'),
    sign: t('sign'),
  };
}

/** The office with its unit, "Sở Công Thương tỉnh Nghệ An"; in general words where the data has no name for it. */
export function formatOffice(holder: Area, office: Office | null, locale: Locale): string {
  const t = getTranslator(locale, 'letter');
  const unit = formatUnit(holder, locale);
  if (!office) return t('anyOffice', { unit });
  const name = locale === 'vi' ? office.nameVi : office.nameEn;
  return areaSection(holder.kind) === 'provinces' ? t('office', { name, unit }) : name;
}

/** "tỉnh Nghệ An", "TP. Hồ Chí Minh", "khu vực phía Bắc". */
export function formatUnit(area: Area, locale: Locale): string {
  const t = getTranslator(locale, 'letter.unit');
  const name = formatAreaName(area, locale);
  const isNamed = area.kind === 'municipality' && /^TP\.|City$/.test(name);
  if (isNamed) return name;
  const first = name.charAt(0).toLocaleLowerCase(locale);
  return t(area.kind, { name, lowered: first + name.slice(1) });
}

/** The area as it was, and what it is part of today. */
function formatWhole(area: Area, holder: Area, locale: Locale): string {
  const unit = formatUnit(area, locale);
  if (area.validTo === null) return unit;
  const t = getTranslator(locale, 'letter');
  const date = createFormat(locale).date(area.validTo);
  return holder.id === area.id
    ? t('until', { unit, date })
    : t('former', { unit, date, today: formatUnit(holder, locale) });
}
