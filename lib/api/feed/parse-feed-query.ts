import { z } from 'zod';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Followed, feedTopics } from '#lib/addresses/feed-address.ts';
import { ParameterError } from '#lib/http/problem.ts';
import { readParameters } from '#lib/http/read-parameters.ts';
import { once, oneOf, unknownValue } from '../parameter.ts';

/** What a feed is asked for: whom it follows, and in which language; all releases in Vietnamese without a parameter. */
export type FeedQuery = { locale: Locale; followed: Followed };

/** Throws a ParameterError that names wrong values; other parameters are left alone: programs that read feeds add some against caches. */
export function parseFeedQuery(query: URLSearchParams, areas: readonly string[]): FeedQuery {
  const { value, wrong } = readParameters(createSchema(areas), query);
  if (wrong.length > 0) throw new ParameterError(wrong);
  return { locale: value.lang ?? 'vi', followed: toFollowed(value) };
}

function createSchema(areas: readonly string[]) {
  const known = z.string().refine((id) => areas.includes(id), unknownValue);
  return z
    .object({
      lang: once(oneOf(locales), 'Language of the feed.'),
      area: once(known, 'Id of an area, as in areas.csv.'),
      topic: once(oneOf(feedTopics), 'What is told instead of rows.'),
    })
    .refine(({ area, topic }) => !(area && topic), {
      path: ['area'],
      error: 'which can not be asked together with "topic"',
    });
}

function toFollowed({ area, topic }: { area?: string | undefined; topic?: 'checks' | undefined }): Followed {
  if (area) return { kind: 'area', area };
  return topic ? { kind: topic } : { kind: 'releases' };
}
