import type { Provider } from './database-url.ts';

type JsonFunctions = {
  /** An array of its arguments. */
  array: string;
  /** An object of its arguments, names and values in turn. */
  object: string;
  /** An array of the values of a group. */
  list: string;
  /** The elements of the JSON array `$1`, each as text in a column `value`. */
  elements: string;
  /** The arrays in the JSON array `$1`, each in a column `value`, of which `value->>0` is the first element as text. */
  arrays: string;
};

const functions: Record<Provider, JsonFunctions> = {
  sqlite: {
    array: 'json_array',
    object: 'json_object',
    list: 'json_group_array',
    elements: 'json_each($1)',
    arrays: 'json_each($1)',
  },
  postgresql: {
    array: 'json_build_array',
    object: 'json_build_object',
    list: 'json_agg',
    elements: 'json_array_elements_text($1::json)',
    arrays: 'json_array_elements($1::json)',
  },
};

/** The condition that a row stands at one of the places of the JSON array `$1`. */
export function atPositions(provider: Provider): string {
  return `"position" IN (SELECT CAST("value" AS INTEGER) FROM ${functions[provider].elements})`;
}

/** The names of what both databases do with JSON: one text of many rows costs a driver a fraction of so many rows of columns, and a list of any length is one parameter. */
export function getJsonFunctions(provider: Provider): JsonFunctions {
  return functions[provider];
}
