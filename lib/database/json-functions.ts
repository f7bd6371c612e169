import type { Provider } from './database-url.ts';

type JsonFunctions = {
  /** An array of its arguments. */
  array: string;
  /** An array of the values of a group. */
  list: string;
  /** The elements of the JSON array `$1`, each as text in a column `value`. */
  elements: string;
};

const functions: Record<Provider, JsonFunctions> = {
  sqlite: { array: 'json_array', list: 'json_group_array', elements: 'json_each($1)' },
  postgresql: {
    array: 'json_build_array',
    list: 'json_agg',
    elements: 'json_array_elements_text($1::json)',
  },
};

/** The names of what both databases do with JSON: one text of many rows costs a driver a fraction of so many rows of columns, and a list of any length is one parameter. */
export function getJsonFunctions(provider: Provider): JsonFunctions {
  return functions[provider];
}
