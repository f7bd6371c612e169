import type { Area, Claim, Figure, Note, Population, PriceIndex, Source } from '#lib/domain/figure.ts';
import type { MemberCertainty } from '#lib/domain/vocabulary.ts';

/** One unit turned into another on an ISO date. */
export type AreaChange = {
  fromArea: string;
  toArea: string;
  effectiveOn: string;
  legalSource: string;
  position: number;
};

/** A unit that belongs to a conference region. */
export type AreaMember = { region: string; area: string; certainty: MemberCertainty; position: number };

type WithSourceId<Row> = Omit<Row, 'source'> & { source: string };
export type FigureRow = WithSourceId<Figure>;
export type ClaimRow = WithSourceId<Claim>;
export type NoteRow = WithSourceId<Note>;
type PopulationRow = WithSourceId<Population>;
type PriceIndexRow = WithSourceId<PriceIndex>;

/** The content of data/*.csv. `position` is the row's order in its file, from 1; sources are named by id. */
export type Dataset = {
  areas: Area[];
  areaChanges: AreaChange[];
  areaMembers: AreaMember[];
  sources: Source[];
  figures: FigureRow[];
  claims: ClaimRow[];
  notes: NoteRow[];
  population: PopulationRow[];
  priceIndex: PriceIndexRow[];
};

export type DatasetTable = keyof Dataset;
