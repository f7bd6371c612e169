/** The value of a parameter that stands for a choice; `isWrong` when it asks for what does not exist, or for several things at once. */
export type Picked<Value extends string> = { value: Value | null; isWrong: boolean };

/**
 * Reads a parameter of a page with a closed list of values: null for none, and for an empty one, as a form sends it. What cannot be given is left
 * out, and the page must say so: nothing that an address asks for is passed over in silence.
 */
export function pickKnown<Value extends string>(
  asked: string | readonly string[] | undefined,
  known: readonly Value[],
): Picked<Value> {
  const values = [...new Set([asked ?? []].flat())].filter(Boolean);
  const found = known.find((one) => values.length === 1 && one === values[0]) ?? null;
  return { value: found, isWrong: values.length > 0 && found === null };
}
