/** The address of the list of sources narrowed to what was typed, without the language. */
export function toSourcesPath(query: string): string {
  return query === '' ? '/sources' : `/sources?${new URLSearchParams({ q: query })}`;
}
