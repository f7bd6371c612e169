import { answerDocument } from '#lib/api/answer-document.ts';
import { mediaTypes } from '#lib/api/format.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { toTemplate } from '#lib/intake/write-template.ts';
import { readAreas } from '#lib/queries/list-areas.ts';
import { readSources } from '#lib/queries/list-sources.ts';

/** The workbook in which an official writes down figures for us (docs/adding-data.md), with the areas and sources of today in its lists. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, {
    mediaType: mediaTypes.xlsx,
    fileName: 'khuyen-cong-mau.xlsx',
    isPacked: true,
    isHeavy: true,
    write: async () => toTemplate({ areas: await readAreas(), sources: await readSources() }),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
