import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitIntoGroups } from './split-into-groups.ts';

test('all areas come, each once and in order, four at first and 32 at most', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), (areas) => {
      const groups = [...splitIntoGroups(areas)];
      expect(groups.flat()).toEqual(areas);
      expect(groups.slice(0, 1).every(({ length }) => length <= 4)).toBe(true);
      expect(groups.every(({ length }) => length > 0 && length <= 32)).toBe(true);
    }),
  );
});
