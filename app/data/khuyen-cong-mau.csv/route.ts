import { answerInquiry } from '#lib/api/answer-inquiry.ts';
import { mediaTypes } from '#lib/api/format.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { writeGapCsv } from '#lib/intake/write-gap-csv.ts';

/** Rows of figures.csv for the gaps that the address names, to be filled in and sent back: `?area=nghe-an&year=2016,2017&funding=local`. */
export function GET(request: Request): Promise<Response> {
  return answerInquiry(request, {
    mediaType: mediaTypes.csv,
    stem: 'khuyen-cong-mau',
    ending: 'csv',
    write: async ({ area, cells }) => writeGapCsv(area.id, cells),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
