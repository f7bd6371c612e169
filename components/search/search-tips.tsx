import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toSearchAddress } from './to-search-address.ts';

type Props = { areas: readonly AreaSummary[]; locale: Locale };

const examples = [
  ['tipQuestion', 'nghệ an 2016'],
  ['tipFormer', 'hai duong'],
  ['tipShort', 'tp hcm'],
  ['tipCode', '25'],
  ['tipRegion', 'phía bắc 2021'],
  ['tipSource', 'hội nghị khuyến công'],
] as const;

/** How to search, with searches to try, and the lists to walk through instead. */
export function SearchTips({ areas, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const regions = areas.filter(
    ({ kind, figureCount }) => (kind === 'region' || kind === 'nation') && figureCount > 0,
  );
  return (
    <>
      <PageSection id="tips" title={t('tips')}>
        <ul className="search-tips">
          {examples.map(([tip, query]) => (
            <li key={tip}>
              <a href={toSearchAddress(query, locale)} lang="vi">
                {query}
              </a>
              <span className="hint">{t(tip)}</span>
            </li>
          ))}
        </ul>
      </PageSection>
      <PageSection id="browse" title={t('browse')}>
        <ul className="link-list">
          {regions.map(async (area) => (
            <li key={area.id}>
              <a href={toAreaAddress(area, locale)} className="button">
                {await formatClearName(area, locale)}
              </a>
            </li>
          ))}
          {(['Units', 'Years', 'Sources'] as const).map((list) => (
            <li key={list}>
              <a
                href={`/${locale}/${list === 'Units' ? 'provinces' : list.toLowerCase()}`}
                className="button"
              >
                {t(`all${list}`)}
              </a>
            </li>
          ))}
        </ul>
      </PageSection>
    </>
  );
}
