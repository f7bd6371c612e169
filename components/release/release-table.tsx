import { AreaName } from '#components/area/area-name.tsx';
import { formatPlace } from '#components/check/format-place.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import type { ReleasePage } from '#lib/queries/get-release-page.ts';
import type { ReleaseChange } from '#lib/queries/to-release-change.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ReleaseDifference } from './release-difference.tsx';

/** A page of a release's rows: what happened, to which figure, percentage or other row, and the old beside the new. */
export async function ReleaseTable({ page, locale }: { page: ReleasePage; locale: Locale }) {
  const t = getTranslator(locale, 'changes');
  const { release, changes, sources } = page;
  const areas = new Map(page.areas.map((area) => [area.id, area]));
  const places = new Map(
    await Promise.all(changes.map(async (change) => [change, await describeRow(change)] as const)),
  );
  return (
    <DataTable<ReleaseChange>
      locale={locale}
      caption={t('caption', { number: release.number })}
      rows={changes}
      rowKey={({ table, rowId }) => `${table}-${rowId}`}
      columns={[
        { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        {
          key: 'area',
          label: t('area'),
          cell: (change) => (
            <AreaName area={areas.get((change.after ?? change.before)?.area ?? '')} locale={locale} />
          ),
        },
        { key: 'what', label: t('what'), cell: (change) => places.get(change) },
        {
          key: 'difference',
          label: t('difference'),
          cell: (change) => <ReleaseDifference change={change} locale={locale} />,
        },
        { key: 'row', label: t('row'), cell: toRow },
      ]}
    />
  );

  async function describeRow(change: ReleaseChange): Promise<string> {
    const text = change.after ?? change.before;
    return text ? formatPlace(text, new Map(), locale) : `${change.table}: ${change.rowId}`;
  }

  /** A link to the row where it still stands; the id alone of one that is gone. */
  function toRow({ rowId, after }: ReleaseChange) {
    const source = sources.find(({ id }) => id === after?.source);
    return source ? <a href={toRowAddress({ id: rowId, source }, locale)}>{rowId}</a> : rowId;
  }
}
