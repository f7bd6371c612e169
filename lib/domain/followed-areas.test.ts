import { expect, test } from 'vitest';
import { listFollowedAreas } from './followed-areas.ts';

const nation = { id: 'ca-nuoc', kind: 'nation', predecessors: [], regions: [] } as const;
const region = { id: 'phia-bac-2025', kind: 'region', predecessors: [], regions: [] } as const;
const kept = { id: 'ha-noi', kind: 'municipality', predecessors: [], regions: ['phia-bac-2025'] } as const;
const formed = {
  id: 'phu-tho-2025',
  kind: 'province',
  predecessors: ['phu-tho', 'vinh-phuc'],
  regions: ['phia-bac-2025'],
} as const;
const former = { id: 'vinh-phuc', kind: 'province', predecessors: [], regions: ['phia-bac'] } as const;
const areas = [nation, region, kept, formed, former];

test.each([
  ['a unit that kept its boundaries', kept, ['ha-noi']],
  ['a former unit', former, ['vinh-phuc']],
  ['a unit of 2025 with those that it was formed from', formed, ['phu-tho-2025', 'phu-tho', 'vinh-phuc']],
  [
    'a region with its members and what they were formed from',
    region,
    ['phia-bac-2025', 'ha-noi', 'phu-tho-2025', 'phu-tho', 'vinh-phuc'],
  ],
  ['the nation with the regions alone', nation, ['ca-nuoc', 'phia-bac-2025']],
])('%s', (_, area, followed) => {
  expect(listFollowedAreas(area, areas)).toEqual(followed);
});
