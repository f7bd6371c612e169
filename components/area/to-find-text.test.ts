import { expect, test } from 'vitest';
import { readValidDataset } from '#lib/dataset/read-dataset.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { toFindText } from './to-find-text.ts';

const { areas, areaChanges } = await readValidDataset('data');
const units = areas
  .filter(({ kind }) => areaSection(kind) === 'provinces')
  .map((area) => ({
    ...area,
    predecessors: areaChanges.filter(({ toArea }) => toArea === area.id).map(({ fromArea }) => fromArea),
    successors: areaChanges.filter(({ fromArea }) => fromArea === area.id).map(({ toArea }) => toArea),
  }));
const related = new Map(units.map((unit) => [unit.id, unit]));

/** The ids of the units that a visitor finds by this word. */
const findBy = (word: string) =>
  units.filter((unit) => toFindText(unit, related).includes(word)).map(({ id }) => id);

test.each([
  ['the name of a merged unit', 'hai duong', ['hai-duong', 'hai-phong-2025']],
  ['the name of one of three', 'vinh phuc', ['vinh-phuc', 'phu-tho-2025']],
  ['the name of an unchanged unit', 'nghe an', ['nghe-an']],
  [
    'the English name',
    'ho chi minh city',
    ['binh-duong', 'ba-ria-vung-tau', 'ho-chi-minh', 'ho-chi-minh-2025'],
  ],
  ['a code that two units had', '15', ['yen-bai', 'lao-cai-2025']],
  ['the code of a merged unit', '26', ['vinh-phuc', 'phu-tho-2025']],
  ['a code that is kept', '25', ['phu-tho', 'phu-tho-2025']],
  ['a code that looks like the year of the merger', '20', ['lang-son']],
  ['the year in the ids', '2025', []],
  ['a name until 2024', 'thua thien', ['thua-thien-hue']],
  ['another spelling, of a merged unit', 'bac can', ['bac-kan', 'thai-nguyen-2025']],
  ['a province of before 1997', 'ha bac', ['bac-giang', 'bac-ninh', 'bac-ninh-2025']],
  ['a name that a unit bears again', 'hau giang', ['hau-giang', 'can-tho-2025']],
])('%s, "%s", finds %j', (_, word, ids) => {
  expect(findBy(word)).toEqual(ids);
});
