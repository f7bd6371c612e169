import 'server-only';
import type { Figure } from '#lib/domain/figure.ts';
import { getDatabase } from './database.ts';
import { figuresAtOnce, readFiguresAt } from './read-figures-at.ts';
import { splitIntoGroups } from './split-into-groups.ts';

type AreaFigures<Unit> = { area: Unit; figures: Figure[] };

/**
 * Each of these areas with its figures in the order of the dataset, in the order given, read now. Those that were read at once come together; memory holds a thousand
 * figures, or those of one area.
 */
export async function* readAreaFigures<Unit extends { id: string }>(
  areas: readonly Unit[],
): AsyncGenerator<AreaFigures<Unit>[]> {
  for (const asked of splitIntoGroups(areas)) {
    const places = await readPlaces(asked.map(({ id }) => id));
    for (const group of splitAreas(asked, (id) => places.get(id)?.length ?? 0)) {
      const figures = Map.groupBy(
        await readFiguresAt(group.flatMap(({ id }) => places.get(id) ?? [])),
        (figure) => figure.area,
      );
      yield group.map((area) => ({ area, figures: figures.get(area.id) ?? [] }));
    }
  }
}

async function readPlaces(ids: string[]): Promise<Map<string, number[]>> {
  const rows = await getDatabase().figure.findMany({
    where: { areaId: { in: ids } },
    select: { areaId: true, position: true },
  });
  const byArea = Map.groupBy(rows, ({ areaId }) => areaId);
  return new Map([...byArea].map(([id, own]) => [id, own.map(({ position }) => position)]));
}

/** Areas in a row that have a thousand figures together, or one that has more. */
function* splitAreas<Unit extends { id: string }>(
  areas: readonly Unit[],
  count: (id: string) => number,
): Generator<Unit[]> {
  let group: Unit[] = [];
  let figures = 0;
  for (const area of areas) {
    figures += count(area.id);
    if (group.length > 0 && figures > figuresAtOnce) {
      yield group;
      group = [];
      figures = count(area.id);
    }
    group.push(area);
  }
  if (group.length > 0) yield group;
}
