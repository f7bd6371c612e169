import { z } from 'zod';
import { type TableName, tableNames } from '#lib/export/column.ts';
import type { KnownRelease } from '#lib/queries/known-release.ts';
import { createSettings, formats } from './format.ts';
import { resources } from './resources.ts';

/** One parameter of the API: what `name` may be told, and which tables, or which formats, take it. */
export type Parameter = {
  name: string;
  /** Takes any number of values: alternatives. */
  isList: boolean;
  /** Where the list of values is closed and short. */
  values: string[] | null;
};
export type Filter = Parameter & { tables: TableName[] };
export type Setting = Parameter & { format: string };

const Described = z.object({
  maxItems: z.number().optional(),
  items: z.object({ enum: z.array(z.string()).optional(), const: z.string().optional() }),
});
const Shape = z.object({ properties: z.record(z.string(), Described) });

/** The filters of all tables, each once, in the order in which tables first take them; read from the schemas that parse them. */
export function describeFilters({ values }: Pick<KnownRelease, 'values'>): Filter[] {
  const filters = new Map<string, Filter>();
  for (const table of tableNames) {
    const schema = resources[table].createFilters(values, new URLSearchParams());
    for (const parameter of listParameters(schema)) {
      const filter = filters.get(parameter.name) ?? { ...parameter, tables: [] };
      filters.set(parameter.name, { ...filter, tables: [...filter.tables, table] });
    }
  }
  return [...filters.values()];
}

/** What each format may be told beside the filters, read likewise. */
export function describeSettings({ release }: Pick<KnownRelease, 'release'>): Setting[] {
  const settings = createSettings(release.number);
  return formats.flatMap((format) =>
    listParameters(settings[format]).map((parameter) => ({ ...parameter, format })),
  );
}

function listParameters(schema: z.ZodObject): Parameter[] {
  const { properties } = Shape.parse(z.toJSONSchema(schema, { io: 'input' }));
  return Object.entries(properties).map(([name, { maxItems, items }]) => ({
    name,
    isList: maxItems !== 1,
    values: items.enum ?? (items.const === undefined ? null : [items.const]),
  }));
}
