import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { year: string; boundaries: Boundaries; locale: Locale };

/** A year's computed indicators on one map and its figures, each as XLSX and CSV. */
export function YearDownloads({ year, boundaries, locale }: Props) {
  const t = getTranslator(locale, 'years');
  return (
    <ul className="link-list">
      <li>
        <SheetLinks
          table="indicators"
          filters={{ year, boundaries }}
          label={t('downloadIndicators', { year })}
          locale={locale}
        />
      </li>
      <li>
        <SheetLinks
          table="figures"
          filters={{ year }}
          label={t('downloadFigures', { year })}
          locale={locale}
        />
      </li>
    </ul>
  );
}
