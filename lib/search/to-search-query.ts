const longest = 200;

/** What is searched for of what was typed or stands in an address, of several texts the first: without space around it, at most 200 letters. */
export function toSearchQuery(asked: string | readonly string[] | null | undefined): string {
  const [first = ''] = [asked ?? []].flat();
  return first.trim().slice(0, longest);
}
