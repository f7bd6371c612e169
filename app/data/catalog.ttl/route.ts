import { answerDocument } from '#lib/api/answer-document.ts';
import { readCatalogueContent } from '#lib/api/catalogue-content.ts';
import { createCatalogue } from '#lib/export/catalogue/catalogue.ts';
import { writeTurtle } from '#lib/export/catalogue/write-turtle.ts';
import { answerOptions } from '#lib/http/cors.ts';

/** The catalogue for portals that harvest, DCAT-AP 3 as Turtle. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, {
    mediaType: 'text/turtle; charset=utf-8',
    write: async ({ release }) => writeTurtle(createCatalogue(await readCatalogueContent(release))),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
