import { getTranslations } from 'next-intl/server';
import { CopyTableButton } from './copy-table-button.tsx';

/** The tool below a table that takes it into a spreadsheet. */
export async function CopyTable({ rows }: { rows: number }) {
  const t = await getTranslations('takeAway');
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
