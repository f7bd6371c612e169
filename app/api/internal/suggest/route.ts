import { toLocale } from '#i18n/locales.ts';
import { answer } from '#lib/http/answer.ts';
import { findPages } from '#lib/queries/find-pages.ts';
import { getAnswers } from '#lib/queries/get-answers.ts';
import { listSources } from '#lib/queries/get-source-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { formatSuggestions } from '#lib/search/format-suggestions.ts';

const longest = 200;

/** What the search field suggests for `q`, in the words of `locale`; caches may keep it for a minute. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const query = (searchParams.get('q') ?? '').trim().slice(0, longest);
    const locale = toLocale(searchParams.get('locale') ?? '');
    const [found, areas, sources] = await Promise.all([findPages(query), listAreas(), listSources()]);
    const answers = await getAnswers(found);
    const suggestions = await formatSuggestions({ query, found, answers, areas, sources }, locale);
    return Response.json(suggestions, { headers: { 'cache-control': 'public, max-age=60' } });
  });
}
