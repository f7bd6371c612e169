import { expect, test } from 'vitest';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { countFigures } from '#lib/domain/count-figures.ts';

test('no unit whose predecessors have figures is one of which nothing is known', async () => {
  const { areas: all, areaChanges, figures } = await readValidDataset('data');
  const counted = new Map(
    all.map(({ id }) => [
      id,
      {
        id,
        figureCount: figures.filter(({ area }) => area === id).length,
        years: [],
        predecessors: areaChanges.filter(({ toArea }) => toArea === id).map(({ fromArea }) => fromArea),
      },
    ]),
  );
  const formed = [...counted.values()].filter(({ predecessors }) => predecessors.length > 0);
  const without = formed.filter(({ figureCount }) => figureCount === 0);
  expect(without.length).toBeGreaterThan(0);
  for (const one of formed) {
    const hasFormer = one.predecessors.some((id) => (counted.get(id)?.figureCount ?? 0) > 0);
    if (hasFormer) expect(countFigures(one, counted).known).not.toBe('none');
  }
});
