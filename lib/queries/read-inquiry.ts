import 'server-only';
import { z } from 'zod';
import { toAskParameters } from '#lib/addresses/ask-parameters.ts';
import { fillYears } from '#lib/domain/coverage.ts';
import { cutTold } from '#lib/http/cut-told.ts';
import { parseParameters } from '#lib/http/parse-parameters.ts';
import { ParameterError } from '#lib/http/problem.ts';
import { readRetrievedOn } from './count-dataset.ts';
import { readArea } from './get-area.ts';
import { readOfficesNow } from './list-offices.ts';
import { composeInquiry, type Inquiry } from './compose-inquiry.ts';
import { readYears } from './read-years.ts';

/**
 * The inquiry of a file’s address, as getAskPage has it, read now. Null where it names nothing; throws a ParameterError for what it names and there
 * is not, and where it names years or fundings without an area.
 */
export async function readInquiry(asked: URLSearchParams): Promise<Inquiry | null> {
  const years = await readYears();
  const { filters } = parseParameters(
    { filters: toAskParameters(fillYears(years)), settings: z.object({}) },
    asked,
  );
  const { area: id, year, funding } = filters;
  if (id === null && year.length === 0 && funding.length === 0) return null;
  const printed = await readArea(id ?? '');
  if (!printed) throw new ParameterError([toUnknown(id ?? '')]);
  const gaps = { years: year.map(Number), fundings: funding };
  const [offices, retrievedOn] = await Promise.all([readOfficesNow(), readRetrievedOn()]);
  return composeInquiry(printed, gaps, { years, offices, retrievedOn });
}

function toUnknown(id: string) {
  const value = cutTold(id);
  return { parameter: 'area', value, detail: `Parameter "area" is "${value}", which is no area's id.` };
}
