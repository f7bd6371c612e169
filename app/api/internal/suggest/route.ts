import { toLocale } from '#i18n/locales.ts';
import { answer } from '#lib/http/answer.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { formatSuggestions } from '#lib/search/format-suggestions.ts';
import { toSearchQuery } from '#lib/search/to-search-query.ts';

/** What the search field suggests for `q`, in the words of `locale`; caches may keep it for a minute. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const locale = toLocale(searchParams.get('locale') ?? '');
    const result = await searchSite(toSearchQuery(searchParams.get('q')));
    const suggestions = await formatSuggestions(result, locale);
    return Response.json(suggestions, { headers: { 'cache-control': 'public, max-age=60' } });
  });
}
