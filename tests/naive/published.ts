/** A row of figures.csv as its readers get it: texts. `shown` is never read here, since choosing is part of the proof. */
export type PrintedRow = {
  figure: string;
  area: string;
  year_from: string;
  year_to: string;
  period: string;
  funding: string;
  measure: string;
  amount_vnd: string;
  step_vnd: string;
  bound: string;
  projects: string;
  caveats: string;
  confidence: string;
  shown: string;
  source: string;
  published_on: string;
};

/** All that anyone needs to recompute indicators.csv: the published figures.csv, and three files of data/ as they are. */
export type Published = {
  figures: readonly PrintedRow[];
  sources: readonly { source: string; kind: string }[];
  areas: readonly { area: string; kind: string; name_vi: string; valid_from: string; valid_to: string }[];
  changes: readonly { from_area: string; to_area: string }[];
};

/** The codes in a figure's cell `caveats`. */
export function listCaveats({ caveats }: Pick<PrintedRow, 'caveats'>): string[] {
  return caveats === '' ? [] : caveats.split(';');
}
