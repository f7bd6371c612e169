import { z } from 'zod';
import { fundings } from '#lib/domain/vocabulary.ts';
import { choices, oneText } from '#lib/http/page-parameter.ts';

/** The parameters of /ask and of the files that it offers: one area by its id, `years` of those that there are, and fundings; several years and fundings are several gaps of one letter. */
export function toAskParameters(years: readonly number[]) {
  return z.object({ area: oneText(), year: choices(years.map(String)), funding: choices(fundings) });
}
