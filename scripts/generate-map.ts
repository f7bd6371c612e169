import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { findDelimiter } from '#lib/dataset/first-line.ts';
import { drawArchipelago, drawMaps, type Merger } from './map/draw-map.ts';
import { findMiddle, readShapes, type UnitShape } from './map/read-shapes.ts';
import { scale } from './map/write-path.ts';

const output = 'lib/map/generated/vietnam.ts';
const drawnFrom = [
  'data/areas.csv',
  'data/area-changes.csv',
  'node_modules/@svg-maps/vietnam/index.js',
  'scripts/generate-map.ts',
  'scripts/map/*.ts',
];
/** The package's own drawing, 812 by 873, with room for the outlines. */
const viewBox = [-2, -2, 818, 878].map((number) => number * scale).join(' ');

type AreaRow = { area: string; kind: string; valid_from: string; valid_to: string };
type ChangeRow = { from_area: string; to_area: string };

/** Draws both maps from the package of shapes when the drawing is missing or older than what it is made from. Needs no network. */
function generateMap(): void {
  if (isFresh()) return;
  console.log('Drawing the maps …');
  const units = readRows<AreaRow>('data/areas.csv').filter(({ kind }) =>
    /^(province|municipality)$/.test(kind),
  );
  const shapes = readShapes(units.filter((unit) => unit.valid_from === '').map(({ area }) => area));
  const mergers = listMergers(units);
  const { former, today } = drawMaps(shapes, mergers);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(
    output,
    [
      '// Drawn by scripts/generate-map.ts from @svg-maps/vietnam (CC BY 4.0); do not edit.',
      "import type { Drawing } from '../drawing.ts';",
      '',
      `export const drawing: Drawing = ${JSON.stringify({
        viewBox,
        paths: { reported: former.paths, 2025: today.paths },
        neighbours: { reported: former.neighbours, 2025: today.neighbours },
        archipelagos: listArchipelagos(shapes, mergers),
      })};`,
      '',
    ].join('\n'),
  );
}

function isFresh(): boolean {
  if (!existsSync(output)) return false;
  const drawnAt = statSync(output).mtimeMs;
  return globSync(drawnFrom).every((file) => statSync(file).mtimeMs <= drawnAt);
}

/** Today's units with what they were formed from. */
function listMergers(units: readonly AreaRow[]): Merger[] {
  const changes = readRows<ChangeRow>('data/area-changes.csv');
  return units
    .filter((unit) => unit.valid_to === '')
    .map(({ area, valid_from }) => ({
      unit: area,
      parts:
        valid_from === ''
          ? [area]
          : changes.filter(({ to_area }) => to_area === area).map(({ from_area }) => from_area),
    }));
}

function listArchipelagos(shapes: readonly UnitShape[], mergers: readonly Merger[]) {
  return shapes.flatMap(({ unit, archipelago, rings }) => {
    const [x, y] = findMiddle(rings).map((number) => Math.round(number * scale));
    const today = mergers.find(({ parts }) => parts.includes(unit))?.unit;
    return archipelago
      ? [{ id: archipelago, units: { reported: unit, 2025: today }, path: drawArchipelago(rings), x, y }]
      : [];
  });
}

function readRows<Row>(file: string): Row[] {
  const bytes = readFileSync(file);
  return parse<Row>(bytes, { columns: true, bom: true, delimiter: findDelimiter(bytes) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateMap();
