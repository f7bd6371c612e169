import 'server-only';
import { type Difference, listDifferences } from '#lib/domain/list-differences.ts';
import { type ClaimText, type FigureText, parseClaimText, parseFigureText } from './parse-row-text.ts';

type Kind = 'added' | 'changed' | 'removed';

/** One row that a release added, changed or removed; the texts are set for figures and claims, `differences` for every change. */
export type ReleaseChange = {
  rowId: string;
  kind: Kind;
  differences: Difference[];
} & (
  | { table: 'figures'; before: FigureText | null; after: FigureText | null }
  | { table: 'claims'; before: ClaimText | null; after: ClaimText | null }
  | { table: string; before: null; after: null }
);

export type ChangeRow = {
  tableName: string;
  rowId: string;
  kind: Kind;
  before: string | null;
  after: string | null;
};

/** A row of the history as pages and feeds tell it. */
export function toReleaseChange({ tableName, rowId, kind, before, after }: ChangeRow): ReleaseChange {
  const differences = kind === 'changed' ? listDifferences(before, after) : [];
  const shared = { rowId, kind, differences };
  const read = <Text>(parse: (text: string) => Text) => ({
    before: before === null ? null : parse(before),
    after: after === null ? null : parse(after),
  });
  if (tableName === 'figures') return { ...shared, table: 'figures', ...read(parseFigureText) };
  if (tableName === 'claims') return { ...shared, table: 'claims', ...read(parseClaimText) };
  return { ...shared, table: tableName, before: null, after: null };
}
