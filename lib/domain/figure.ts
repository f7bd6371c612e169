import type {
  AreaKind,
  Bound,
  Caveat,
  ClaimBase,
  ClaimKind,
  Confidence,
  Funding,
  Measure,
  NoteTopic,
  Period,
  PopulationStage,
  PriceBase,
  SourceKind,
  SourceLanguage,
} from './vocabulary.ts';

/** A province, municipality, conference region or the nation in the boundaries of its time; dates are ISO, inclusive. */
export type Area = {
  id: string;
  kind: AreaKind;
  nameVi: string;
  nameEn: string;
  officialCode: string | null;
  validFrom: string | null;
  validTo: string | null;
  legalSource: string | null;
  position: number;
};

/** A public page that prints figures. `title` and `publishedOn` (ISO) are null when not known. */
export type Source = {
  id: string;
  title: string | null;
  publisher: string;
  url: string;
  publishedOn: string | null;
  language: SourceLanguage;
  kind: SourceKind;
  retrievedOn: string;
  position: number;
};

/** One printed amount with its source. `amountVnd` and `stepVnd` (smallest unit printed) are integer đồng. */
export type Figure = {
  id: string;
  area: string;
  yearFrom: number;
  yearTo: number;
  period: Period;
  funding: Funding;
  measure: Measure;
  amountVnd: bigint;
  stepVnd: bigint;
  bound: Bound;
  projects: number | null;
  caveats: readonly Caveat[];
  confidence: Confidence;
  source: Source;
  position: number;
};

/** One printed percentage with its source. `valuePct` and `stepPct` keep the digits as printed ("91.7"). */
export type Claim = {
  id: string;
  area: string;
  yearFrom: number;
  yearTo: number;
  period: Period;
  funding: Funding;
  measure: Measure;
  kind: ClaimKind;
  valuePct: string;
  stepPct: string;
  bound: Bound;
  base: ClaimBase;
  /** The area whose total is the base, when `base` is `area_total`. */
  baseArea: string | null;
  confidence: Confidence;
  source: Source;
  position: number;
};

/** What a source says in words about an area's funding. */
export type Note = {
  /** Of its area, year, topic and source, and its order among the notes of these, so it survives a corrected text. */
  id: string;
  area: string;
  year: number;
  topic: NoteTopic;
  noteVi: string;
  noteEn: string;
  source: Source;
  position: number;
};

/** The average number of inhabitants of an area in a year, as a statistical office prints it, to the printed `step` (persons). */
export type Population = {
  area: string;
  year: number;
  inhabitants: number;
  step: number;
  /** Null where its source says nothing of it. */
  stage: PopulationStage | null;
  source: Source;
  position: number;
};

/** The nation's average consumer prices of a year, in percent of those of its base; digits as printed ("103.18", "0.01"). */
export type PriceIndex = {
  year: number;
  indexPct: string;
  base: PriceBase;
  stepPct: string;
  source: Source;
  position: number;
};
