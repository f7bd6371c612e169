const longest = 60;

/** What a refusal repeats of what was asked: enough to be found in the question, at most 60 letters. */
export function cutTold(text: string): string {
  const letters = Array.from(text.slice(0, 2 * longest + 2));
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}
