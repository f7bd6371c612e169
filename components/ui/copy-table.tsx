import type { Locale } from '#i18n/locales.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CopyTableButton } from './copy-table-button.tsx';

/** The tool below a table that takes it into a spreadsheet. */
export function CopyTable({ rows, locale }: { rows: number; locale: Locale }) {
  const t = getTranslator(locale, 'takeAway');
  return (
    <p className="table-tools needs-scripting">
      <CopyTableButton
        label={t('copyTable')}
        copied={t('copiedRows', { count: rows })}
        failed={t('copyFailed')}
      />
    </p>
  );
}
