/** Rows to add to the files of a dataset folder, as lines of CSV. */
export type SyntheticFiles = {
  areas: Iterable<string>;
  sources: Iterable<string>;
  figures: Iterable<string>;
};

const districts = 700;
const years = 20;
const firstYear = 2005;
const fundings = ['total', 'national', 'local'];
const measures = ['plan', 'actual'];
const cells = districts * years * fundings.length * measures.length;
/** One report tells a year of so many districts, as a region's conference does. */
const districtsOfSource = 50;

/**
 * Made-up figures, spread as those of districts would be: 700 areas × 20 years × 3 kinds of funding × plan and actual are 84,000; more than that are further
 * reports of the same cells. Every area and source is called `synthetic-…`.
 */
export function spreadFigures(count: number): SyntheticFiles {
  return { areas: listAreas(), sources: listSources(count), figures: listFigures(count) };
}

function* listAreas(): Generator<string> {
  for (let index = 0; index < districts; index += 1)
    yield `${toArea(index)},province,SYNTHETIC ${index},SYNTHETIC ${index},,,,`;
}

function* listSources(count: number): Generator<string> {
  for (let round = 0; round * cells < count; round += 1)
    for (let year = firstYear; year < firstYear + years; year += 1)
      for (let group = 0; group * districtsOfSource < districts; group += 1) {
        const id = toSource(round, year, group);
        yield `${id},SYNTHETIC: made up for a trial,Trial,https://example.org/${id},2025-01-02,vi,other,2026-11-23`;
      }
}

function* listFigures(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / cells);
    const district = Math.floor((index % cells) / (cells / districts));
    const year = firstYear + (Math.floor(index / (fundings.length * measures.length)) % years);
    const funding = fundings[Math.floor(index / measures.length) % fundings.length];
    const measure = measures[index % measures.length];
    // From 1 to 2 tỷ đồng, so that no two reports of a cell are ten times apart.
    const amount = 1_000_000_000 + ((index * 7_919) % 1_000) * 1_000_000;
    const source = toSource(round, year, Math.floor(district / districtsOfSource));
    const caveats = index % 10 === 0 ? 'funding_inferred' : '';
    yield `${toArea(district)},${year},${year},FY,${funding},${measure},${amount},1000000,exact,,${caveats},high,${source}`;
  }
}

const toArea = (index: number) => `synthetic-${index}`;
const toSource = (round: number, year: number, group: number) => `synthetic-${year}-${group}-${round}`;
