import 'server-only';
import { toAskParameters } from '#lib/addresses/ask-parameters.ts';
import type { AskedGaps } from '#lib/addresses/to-ask-address.ts';
import type { Area } from '#lib/domain/figure.ts';
import { fillYears } from '#lib/domain/coverage.ts';
import { type QueryString, readParameters } from '#lib/http/read-parameters.ts';
import { composeInquiry, type Inquiry } from './compose-inquiry.ts';
import { countDataset } from './count-dataset.ts';
import { getArea } from './get-area.ts';
import { type AreaSummary, listAreas } from './list-areas.ts';
import { listOffices } from './list-offices.ts';
import { listYears } from './list-years.ts';

export type AskPage = {
  /** Null where no area is named, or one that there is not. */
  inquiry: Inquiry | null;
  /** What the inquiry asks for, as addresses name it, with the area itself. */
  gaps: (AskedGaps & { of: Area }) | null;
  /** The id of an area that there is not. */
  unknown: string | null;
  wrong: ('area' | 'year' | 'funding')[];
  /** What can be asked for. */
  areas: AreaSummary[];
  years: number[];
  /** The day of the data (ISO). */
  retrievedOn: string | null;
};

/** What /ask shows: an inquiry to one area, or the choice of one. Areas are cached one by one, the inquiry is put together at each request. */
export async function getAskPage(asked: QueryString): Promise<AskPage> {
  const [known, areas, offices, { retrievedOn }] = await Promise.all([
    listYears(),
    listAreas(),
    listOffices(),
    countDataset(),
  ]);
  const years = fillYears(known);
  const { value, wrong } = readParameters(toAskParameters(years), asked);
  const printed = areas.some(({ id }) => id === value.area) ? await getArea(value.area ?? '') : null;
  const named = { years: value.year.map(Number), fundings: value.funding };
  return {
    inquiry: printed && composeInquiry(printed, named, { years: known, offices, retrievedOn }),
    gaps: printed && { area: printed.area.id, of: printed.area, ...named },
    unknown: printed ? null : value.area,
    wrong: wrong.map(({ parameter }) => parameter),
    areas,
    years,
    retrievedOn,
  };
}
