import 'server-only';
import { toAskParameters } from '#lib/addresses/ask-parameters.ts';
import { fillYears } from '#lib/domain/coverage.ts';
import { cutTold } from '#lib/http/cut-told.ts';
import { ParameterError } from '#lib/http/problem.ts';
import { readParameters } from '#lib/http/read-parameters.ts';
import { composeInquiry, type Inquiry } from './compose-inquiry.ts';
import { readRetrievedOn } from './count-dataset.ts';
import { readArea } from './get-area.ts';
import { readOfficesNow } from './list-offices.ts';
import { readYears } from './read-years.ts';

/**
 * The inquiry of a file's address, as getAskPage has it, read now; null where no area is named. Throws a ParameterError for an area, a year or a funding that there is not. Other
 * parameters are left alone.
 */
export async function readInquiry(asked: URLSearchParams): Promise<Inquiry | null> {
  const years = await readYears();
  const { value, wrong } = readParameters(toAskParameters(fillYears(years)), asked);
  if (wrong.length > 0) throw new ParameterError(wrong);
  if (value.area === null) return null;
  const printed = await readArea(value.area);
  if (!printed) throw new ParameterError([toUnknown(value.area)]);
  const [offices, retrievedOn] = await Promise.all([readOfficesNow(), readRetrievedOn()]);
  const gaps = { years: value.year.map(Number), fundings: value.funding };
  return composeInquiry(printed, gaps, { years, offices, retrievedOn });
}

function toUnknown(id: string) {
  const value = cutTold(id);
  return { parameter: 'area', value, detail: `Parameter "area" is "${value}", which is no area's id.` };
}
