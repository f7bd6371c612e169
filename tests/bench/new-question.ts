/** The parameter of each page that takes any text. */
const anyText: Record<string, string> = {
  compare: 'areas',
  map: 'layer',
  search: 'q',
  checks: 'claim',
  coverage: 'funding',
  sources: 'page',
};

/**
 * The address of a page with one parameter changed so that nobody asked for it before, while what is drawn stays as large: a name that there is none of stands behind what it asks for
 * (an area, a word, a layer), or for nothing. Throws for a page that takes no text.
 */
export function toNewQuestion(path: string, name: string): string {
  const address = new URL(path, 'http://n');
  const parameter = anyText[address.pathname.split('/')[2] ?? ''];
  if (!parameter) throw new Error(`${path} takes no text`);
  const asked = address.searchParams.get(parameter);
  address.searchParams.set(
    parameter,
    asked && parameter !== 'layer' ? `${asked}${parameter === 'q' ? ' ' : ','}${name}` : name,
  );
  return address.pathname + address.search;
}
