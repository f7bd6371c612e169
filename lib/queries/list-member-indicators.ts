import 'server-only';
import type { PrintedArea } from './get-area.ts';
import { type AreaIndicators, listIndicatorsOf } from './list-indicators.ts';

/** The member units of a region with their indicators as reported, in the order of the file. */
export function listMemberIndicators({ members }: Pick<PrintedArea, 'members'>): Promise<AreaIndicators[]> {
  return listIndicatorsOf(members.map(({ area }) => area.id));
}
