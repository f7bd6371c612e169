/**
 * What a record holds under a key that comes from data or from a request, undefined when it holds nothing there itself: every object has a `constructor`, which is an
 * area's id as good as any.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
