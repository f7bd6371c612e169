import type { Boundaries } from '#lib/domain/vocabulary.ts';

type ByMap<Value> = Readonly<Record<Boundaries, Value>>;

/** What scripts/generate-map.ts writes: SVG paths and neighbours on land by unit, and the archipelagos with their labels' places. */
export type Drawing = {
  viewBox: string;
  paths: ByMap<Readonly<Record<string, string>>>;
  neighbours: ByMap<Readonly<Record<string, readonly string[]>>>;
  archipelagos: readonly {
    id: 'hoang-sa' | 'truong-sa';
    units: ByMap<string>;
    path: string;
    x: number;
    y: number;
  }[];
};
