import { z } from 'zod';
import { locales } from '#i18n/locales.ts';
import { type Citation, createCitation, toBibtex, toCsl } from '#lib/export/citation.ts';
import { answer } from '#lib/http/answer.ts';
import { parseParameters } from '#lib/http/parse-parameters.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import { getDataRelease } from '#lib/queries/data-release.ts';
import { readBundledRelease } from '#lib/queries/read-bundled-release.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { once, oneOf } from './parameter.ts';
import { toVersion } from './version.ts';

const forms = {
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (citation: Citation) => JSON.stringify(toCsl(citation)),
  },
};

const schemas = {
  filters: z.object({}),
  settings: z.object({ locale: once(oneOf(locales), 'Language of the title; vi when not said.') }),
};

/** Answers the citation of the data release that is shown now, for a reference manager. */
export function answerCitation(request: Request, form: keyof typeof forms): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const [release, cited] = await Promise.all([getDataRelease(), readBundledRelease()]);
    if (!release || !cited) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    const { locale = 'vi' } = parseParameters(schemas, searchParams).settings;
    const { mediaType, write } = forms[form];
    const citation = createCitation(cited, readEnvironment().siteUrl, locale);
    return respond(request, toVersion(release), {
      key: JSON.stringify(['citation', form, citation]),
      mediaType,
      fileName: `khuyen-cong-mo-${release.number}.${form}`,
      write: () => toChunks(write(citation)),
    });
  });
}

async function* toChunks(text: string): AsyncGenerator<string> {
  yield text;
}
