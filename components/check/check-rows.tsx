import type { Locale } from '#i18n/locales.ts';
import type { CheckList } from '#lib/domain/check-list.ts';
import type { Area } from '#lib/domain/figure.ts';
import { ClaimRow } from './claim-row.tsx';
import { DisputedCellRow } from './disputed-cell-row.tsx';
import { TotalCheckRow } from './total-check-row.tsx';

type Props = {
  list: CheckList;
  areas: ReadonlyMap<string, Area>;
  /** The id of the percentage whose row is open. */
  opened: string | null;
  locale: Locale;
};

/** The rows of a page of a list of checks, each folded. An old address names a percentage of any page by its fragment alone: the start script asks for its page. */
export function CheckRows({ list, opened, ...props }: Props) {
  if (list.rows.length === 0) return null;
  return (
    <ol className="check-rows" data-finds-claims>
      {toRows(list, opened, props)}
    </ol>
  );
}

function toRows(list: CheckList, opened: string | null, props: Pick<Props, 'areas' | 'locale'>) {
  if (list.name === 'claims')
    return list.rows.map((check) => (
      <ClaimRow key={check.claim.id} check={check} isOpen={check.claim.id === opened} {...props} />
    ));
  if (list.name === 'totals')
    return list.rows.map((check) => <TotalCheckRow key={check.total.id} check={check} {...props} />);
  return list.rows.map((cell) => <DisputedCellRow key={cell.cell.shown.id} disputed={cell} {...props} />);
}
