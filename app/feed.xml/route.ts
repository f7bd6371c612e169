import { createAreaFeed } from '#lib/api/feed/create-area-feed.ts';
import { createCheckFeed } from '#lib/api/feed/create-check-feed.ts';
import { createReleaseFeed } from '#lib/api/feed/create-release-feed.ts';
import { type FeedQuery, parseFeedQuery } from '#lib/api/feed/parse-feed-query.ts';
import { toVersion } from '#lib/api/version.ts';
import { type Feed, writeAtomFeed } from '#lib/export/atom-feed.ts';
import { answer } from '#lib/http/answer.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import { ImportCameError } from '#lib/queries/import-came-error.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { getKnownRelease } from '#lib/queries/known-release.ts';
import { readAreaFeed } from '#lib/queries/read-area-feed.ts';
import { readCheckFeed } from '#lib/queries/read-check-feed.ts';
import { readFeedReleases } from '#lib/queries/read-feed-releases.ts';
import { readEnvironment } from '#lib/server/environment.ts';

/**
 * An Atom feed of the newest data releases, of an area with `?area=`, or of checks with `?topic=checks`; in Vietnamese, or with `lang=en` in English; with validators;
 * 503 before the first import.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const known = await getKnownRelease();
    if (!known) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    const query = parseFeedQuery(searchParams, known.values.areas);
    return respond(request, toVersion(known.release), {
      key: `feed ${JSON.stringify(query)}`,
      mediaType: 'application/atom+xml; charset=utf-8',
      write: () => keepToOneRelease(known.release.number, writeFeed(query)),
    });
  });
}

async function* writeFeed(query: FeedQuery): AsyncGenerator<string> {
  yield writeAtomFeed(await createFeed(query));
}

async function createFeed({ locale, followed }: FeedQuery): Promise<Feed> {
  const { siteUrl } = readEnvironment();
  switch (followed.kind) {
    case 'releases':
      return createReleaseFeed(await readFeedReleases(), locale, siteUrl);
    case 'checks':
      return createCheckFeed(await readCheckFeed(), locale, siteUrl);
    case 'area': {
      const told = await readAreaFeed(followed.area);
      // Areas are known by the release that is shown: an import may have taken this one since.
      if (!told) throw new ImportCameError();
      return createAreaFeed(told, locale, siteUrl);
    }
  }
}

export { answerOptions as OPTIONS, GET as HEAD };
