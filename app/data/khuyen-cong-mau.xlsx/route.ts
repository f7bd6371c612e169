import { answerDocument } from '#lib/api/answer-document.ts';
import { answerInquiry } from '#lib/api/answer-inquiry.ts';
import { mediaTypes } from '#lib/api/format.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { type GapPlace, toGapPlaces } from '#lib/intake/gap-rows.ts';
import { toTemplate } from '#lib/intake/write-template.ts';
import { readAreas } from '#lib/queries/list-areas.ts';
import { readSources } from '#lib/queries/list-sources.ts';

const workbook = { mediaType: mediaTypes.xlsx, isPacked: true, isHeavy: true } as const;

/**
 * The workbook in which an official writes down figures for us (docs/adding-data.md), with the areas and sources of today in its lists. With `?area=nghe-an&year=2017&funding=local`
 * it has a row for each amount that is missing there.
 */
export function GET(request: Request): Promise<Response> {
  if (new URL(request.url).searchParams.has('area'))
    return answerInquiry(request, {
      ...workbook,
      stem: 'khuyen-cong-mau',
      ending: 'xlsx',
      write: async ({ area, cells }) => write(toGapPlaces(area.id, cells)),
    });
  return answerDocument(request, {
    ...workbook,
    fileName: 'khuyen-cong-mau.xlsx',
    write: () => write([]),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };

async function write(gaps: readonly GapPlace[]): Promise<Uint8Array> {
  return toTemplate({ areas: await readAreas(), sources: await readSources(), gaps });
}
