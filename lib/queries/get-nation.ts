import 'server-only';
import { listAreas } from './list-areas.ts';
import { type AreaIndicators, listIndicatorsOf } from './list-indicators.ts';

/** The nation with its indicators of every funding, newest year first; null where the dataset has none. */
export async function getNation(): Promise<AreaIndicators | null> {
  const nation = (await listAreas()).find(({ kind }) => kind === 'nation');
  const [found = null] = nation ? await listIndicatorsOf([nation.id]) : [];
  return found;
}
