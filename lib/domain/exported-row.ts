import type { ChangedFile, ChangeKind } from './changed-file.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { CoverageCell } from './coverage.ts';
import type { Area, Figure, Note, Population, Source } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { ScaledRow } from './scaled-row.ts';
import type { UsefulGap } from './useful-gaps.ts';

// The rows of the tables that programs can have: what lib/queries reads or computes and lib/export writes, each as its file has it. `position` is where the row
// stands among all of its table, `areaPosition` where its area stands among the areas; area names are Vietnamese.

/** `isShown` when it is the one chosen for its cell. */
export type ExportedFigure = { figure: Figure; areaName: string; isShown: boolean };

export type ExportedIndicator = { indicator: Indicator; areaName: string; areaPosition: number };

export type ExportedClaim = { check: ClaimCheck; areaName: string };

export type ExportedNote = { note: Note; areaName: string };

export type ExportedPopulation = { population: Population; areaName: string };

export type ExportedScaled = { row: ScaledRow; areaName: string; areaPosition: number };

export type ExportedCoverage = { cell: CoverageCell; areaName: string; areaPosition: number };

/** A missing amount with its place among all. */
export type ExportedGap = { rank: number; gap: UsefulGap; areaName: string };

/** With the ids that it is tied to and how much was found for it. */
export type ExportedArea = {
  area: Area;
  regions: string[];
  /** Those of them whose list of members no source prints. */
  inferredRegions: string[];
  predecessors: string[];
  successors: string[];
  figures: number;
  claims: number;
};

/** With how many figures, percentages, notes, populations and price indexes were taken from it. */
export type ExportedSource = {
  source: Source;
  figures: number;
  claims: number;
  notes: number;
  populations: number;
  priceIndexes: number;
};

/** One column of one row that a release added, changed or removed; the values as the files write them, null for empty. */
export type ExportedChange = {
  release: number;
  releasedAt: string;
  file: ChangedFile;
  row: string;
  kind: ChangeKind;
  column: string;
  before: string | null;
  after: string | null;
  /** Place of the changed row among those asked for. */
  position: number;
};

/** `bundle` is the SHA-256 of its newest kept ZIP, `position` its place from the newest on. */
export type ExportedRelease = {
  number: number;
  releasedAt: string;
  /** ISO. */
  day: string;
  contentHash: string;
  position: number;
  added: number;
  changed: number;
  removed: number;
  noteVi: string | null;
  noteEn: string | null;
  bundle: string | null;
};

/** The release that a bundle is of; `date` is an ISO day. */
export type BundledRelease = Pick<
  ExportedRelease,
  'number' | 'added' | 'changed' | 'removed' | 'noteVi' | 'noteEn'
> & { date: string };
