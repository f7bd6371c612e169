import { type Locale, locales } from '#i18n/locales.ts';
import { createFeed } from '#lib/api/create-feed.ts';
import { toVersion } from '#lib/api/version.ts';
import { writeAtomFeed } from '#lib/export/atom-feed.ts';
import { answer } from '#lib/http/answer.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { cutTold } from '#lib/http/cut-told.ts';
import { createProblem, createProblemResponse, ParameterError } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import { getDataRelease } from '#lib/queries/data-release.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { readFeedReleases } from '#lib/queries/read-feed-releases.ts';
import { readEnvironment } from '#lib/server/environment.ts';

/** The newest data releases as an Atom feed, in Vietnamese or with `?lang=en` in English, with validators; 503 before the first import. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const locale = parseLanguage(searchParams.getAll('lang'));
    const release = await getDataRelease();
    if (!release) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    return respond(request, toVersion(release), {
      key: `feed ${locale}`,
      mediaType: 'application/atom+xml; charset=utf-8',
      write: () => keepToOneRelease(release.number, writeFeed(locale)),
    });
  });
}

async function* writeFeed(locale: Locale): AsyncGenerator<string> {
  yield writeAtomFeed(createFeed(await readFeedReleases(), locale, readEnvironment().siteUrl));
}

/** Other parameters are left alone: programs that read feeds add some against caches. */
function parseLanguage(asked: readonly string[]): Locale {
  const [value = 'vi', ...more] = asked;
  const locale = more.length === 0 && locales.find((known) => known === value);
  if (locale) return locale;
  const told = cutTold(asked.join(','));
  const detail = `Parameter "lang" is "${told}"; allowed are ${locales.join(', ')}.`;
  throw new ParameterError([{ parameter: 'lang', value: told, detail, allowed: locales }]);
}

export { answerOptions as OPTIONS, GET as HEAD };
