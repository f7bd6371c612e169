import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import {
  type AskedCell,
  type AskedLine,
  chooseAskedYears,
  listAskedCells,
  toAskedLines,
} from '#lib/domain/asked-cells.ts';
import { fillYears } from '#lib/domain/coverage.ts';
import type { Area } from '#lib/domain/figure.ts';
import { computeIndicators } from '#lib/domain/indicator.ts';
import type { Office } from '#lib/domain/office.ts';
import type { AreaKind, Funding } from '#lib/domain/vocabulary.ts';
import type { PrintedArea } from './get-area.ts';

/** Which gaps of one area are asked for, what of them is known, and who holds the papers today. */
export type Inquiry = {
  area: Area;
  years: number[];
  /** As named in the address; all where none is. */
  fundings: readonly Funding[];
  cells: AskedCell[];
  lines: AskedLine[];
  /** The unit that the area became, or the area itself. */
  holder: Area;
  /** What the data names as its office; null where it names none. */
  office: Office | null;
  /** Who holds a province's national funding as well, where that is asked for. */
  ministry: Office | null;
  predecessors: Area[];
};

type Asked = { years: readonly number[]; fundings: readonly Funding[] };
type Known = {
  /** Those that have a figure of their own, ascending. */
  years: readonly number[];
  offices: readonly Office[];
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** Puts together what is asked of one area; the newest years that lack something where none is named. */
export function composeInquiry(
  { area, figures, predecessors, successors }: PrintedArea,
  { years: named, fundings }: Asked,
  { years: known, offices, retrievedOn }: Known,
): Inquiry {
  const day = retrievedOn ?? '';
  const indicators = computeIndicators(area, figures);
  const years =
    named.length > 0
      ? [...named]
      : chooseAskedYears(area, indicators, { years: fillYears(known), fundings }, day);
  const cells = listAskedCells(area, indicators, { years, fundings }, day);
  const find = (kind: AreaKind) => offices.find(({ areaKind }) => areaKind === kind) ?? null;
  const asksNational = cells.some(({ funding, missing }) => funding === 'national' && missing.length > 0);
  const holder = successors[0]?.area ?? area;
  return {
    area,
    years,
    fundings,
    cells,
    lines: toAskedLines(cells),
    holder,
    office: find(holder.kind),
    ministry: areaSection(area.kind) === 'provinces' && asksNational ? find('nation') : null,
    predecessors: predecessors.map((change) => change.area),
  };
}
