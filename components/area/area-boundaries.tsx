import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaLinks } from './area-links.tsx';

type Props = {
  page: Pick<AreaPage, 'regions' | 'predecessors' | 'successors' | 'counterpart'>;
  locale: Locale;
};

/** The regions that the unit belongs to, what it became and came from with the legal basis, with links; nothing of one that stands alone. */
export async function AreaBoundaries({ page, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const format = createFormat(locale);
  const { counterpart } = page;
  const [successor] = page.successors;
  const [predecessor] = page.predecessors;
  if (!successor && !predecessor && !counterpart && page.regions.length === 0) return null;
  const regions = page.regions.map(({ area }) => ({ area, name: formatAreaSpan(area, locale) }));
  const former = await toLinks(page.predecessors, locale);
  const linkTo = (area: Area) => (chunks: ReactNode) => <a href={toAreaAddress(area, locale)}>{chunks}</a>;
  return (
    <div className="area-boundaries">
      {regions.length > 0 && (
        <p>{t.rich('region', { names: () => <AreaLinks links={regions} locale={locale} /> })}</p>
      )}
      {successor && (
        <p>
          {t.rich('mergedInto', {
            name: formatAreaName(successor.area, locale),
            date: format.date(successor.effectiveOn),
            link: linkTo(successor.area),
          })}{' '}
          <LegalSource text={successor.legalSource} />
        </p>
      )}
      {predecessor && (
        <p>
          {t.rich('formedFrom', {
            date: format.date(predecessor.effectiveOn),
            names: () => <AreaLinks links={former} locale={locale} />,
          })}{' '}
          <LegalSource text={predecessor.legalSource} />
        </p>
      )}
      {counterpart && (
        <p>
          {t.rich('sameRegion', {
            name: formatAreaSpan(counterpart, locale),
            link: linkTo(counterpart),
          })}
        </p>
      )}
    </div>
  );
}

function LegalSource({ text }: { text: string }) {
  return (
    <span lang="vi" className="hint">
      ({text})
    </span>
  );
}

function toLinks(changes: AreaPage['predecessors'], locale: Locale) {
  return Promise.all(changes.map(async ({ area }) => ({ area, name: await formatClearName(area, locale) })));
}
