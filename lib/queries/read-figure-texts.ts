import 'server-only';
import { atPositions, getJsonFunctions } from '#lib/database/json-functions.ts';
import { providerOf } from '#lib/database/open-database.ts';
import { readJsonLists } from '#lib/database/read-json-lists.ts';
import type { Figure, Source } from '#lib/domain/figure.ts';
import type { Caveat } from '#lib/domain/vocabulary.ts';
import { getDatabase } from './database.ts';

/** A figure with its area's Vietnamese name. */
export type NamedFigure = { figure: Figure; areaName: string; position: number };

/** Figures by their places: at these, or so many from one on. */
export type Places = { at: readonly number[] } | { from: number; take: number };

/**
 * The figures at these places in the order of the dataset, read now by one question. The database writes each kind of row as one text: a file of a million figures takes a third of
 * what rows of columns take.
 */
export async function readFigureTexts(places: Places): Promise<NamedFigure[]> {
  const database = getDatabase();
  const provider = providerOf(database);
  const { array, list } = getJsonFunctions(provider);
  const [where, ...values] =
    'at' in places
      ? [atPositions(provider), JSON.stringify(places.at)]
      : [`"position" >= $1 ORDER BY "position" LIMIT ${places.take}`, places.from];
  const texts = await readJsonLists<Texts>(
    database,
    `WITH page AS MATERIALIZED (SELECT * FROM "Figure" WHERE ${where})
     SELECT
       (SELECT CAST(${list}(${array}(${figureColumns})) AS TEXT) FROM page) AS "figures",
       (SELECT CAST(${list}(${array}(${sourceColumns})) AS TEXT) FROM "Source" WHERE "id" IN (SELECT "sourceId" FROM page)) AS "sources",
       (SELECT CAST(${list}(${array}("id", "nameVi")) AS TEXT) FROM "Area" WHERE "id" IN (SELECT "areaId" FROM page)) AS "areas"`,
    ...values,
  );
  const sources = new Map((texts.sources ?? []).map((text) => [text[0], toSource(text)]));
  const areas = new Map(texts.areas);
  const figures = (texts.figures ?? []).flatMap((text) => {
    const [source, areaName] = [sources.get(text[12]), areas.get(text[1])];
    if (!source || areaName === undefined) return [];
    return { figure: toFigure(text, source), areaName, position: text[13] };
  });
  return figures.sort((a, b) => a.position - b.position);
}

type Texts = { figures: FigureText[]; sources: SourceText[]; areas: [id: string, name: string][] };

const figureColumns = `"id", "areaId", "yearFrom", "yearTo", "period", "funding", "measure", CAST("amountVnd" AS TEXT), CAST("stepVnd" AS TEXT), "bound",
  "projects", "confidence", "sourceId", "position",
  (SELECT string_agg(CAST("code" AS TEXT), ';' ORDER BY "Caveat"."position") FROM "Caveat" WHERE "figureId" = page."id")`;
type FigureText = [
  id: string,
  area: string,
  yearFrom: number,
  yearTo: number,
  period: Figure['period'],
  funding: Figure['funding'],
  measure: Figure['measure'],
  amountVnd: string,
  stepVnd: string,
  bound: Figure['bound'],
  projects: number | null,
  confidence: Figure['confidence'],
  source: string,
  position: number,
  caveats: string | null,
];

function toFigure(text: FigureText, source: Source): Figure {
  const [id, area, yearFrom, yearTo, period, funding, measure, amountVnd, stepVnd, bound] = text;
  const [, , , , , , , , , , projects, confidence, , position, caveats] = text;
  return {
    id,
    area,
    yearFrom,
    yearTo,
    period,
    funding,
    measure,
    amountVnd: BigInt(amountVnd),
    stepVnd: BigInt(stepVnd),
    bound,
    projects,
    caveats: toCaveats(caveats),
    confidence,
    source,
    position,
  };
}

const none: readonly Caveat[] = [];

function toCaveats(text: string | null): readonly Caveat[] {
  return text === null ? none : (text.split(';') as Caveat[]);
}

const sourceColumns =
  '"id", "title", "publisher", "url", "publishedOn", "language", "kind", "retrievedOn", "position"';
type SourceText = [
  id: string,
  title: string | null,
  publisher: string,
  url: string,
  publishedOn: string | null,
  language: Source['language'],
  kind: Source['kind'],
  retrievedOn: string,
  position: number,
];

function toSource(text: SourceText): Source {
  const [id, title, publisher, url, publishedOn, language, kind, retrievedOn, position] = text;
  return { id, title, publisher, url, publishedOn, language, kind, retrievedOn, position };
}
