import { answerDocument } from '#lib/api/answer-document.ts';
import { readCatalogueContent } from '#lib/api/catalogue-content.ts';
import { createCatalogue } from '#lib/export/catalogue/catalogue.ts';
import { toJsonLd } from '#lib/export/catalogue/linked-node.ts';
import { answerOptions } from '#lib/http/cors.ts';

/** The catalogue for portals that harvest, DCAT-AP 3 as JSON-LD. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, {
    mediaType: 'application/ld+json',
    write: async ({ release }) =>
      JSON.stringify(toJsonLd(createCatalogue(await readCatalogueContent(release)))),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
