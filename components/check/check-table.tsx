import type { Locale } from '#i18n/locales.ts';
import type { CheckList } from '#lib/domain/check-list.ts';
import type { Area } from '#lib/domain/figure.ts';
import { ClaimTable } from './claim-table.tsx';
import { DisputedCellTable } from './disputed-cell-table.tsx';
import { TotalCheckTable } from './total-check-table.tsx';

type Props = { list: CheckList; caption: string; areas: ReadonlyMap<string, Area>; locale: Locale };

/** The rows of a page of a list of checks as a table, to be compared at a glance or copied into a spreadsheet. */
export function CheckTable({ list, caption, ...props }: Props) {
  if (list.name === 'claims')
    return (
      <ClaimTable
        checks={list.rows}
        areas={[...props.areas.values()]}
        namesArea
        anchors={false}
        rest={undefined}
        locale={props.locale}
      />
    );
  if (list.name === 'totals') return <TotalCheckTable checks={list.rows} {...props} />;
  return <DisputedCellTable cells={list.rows} caption={caption} {...props} />;
}
