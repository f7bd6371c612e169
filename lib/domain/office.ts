import type { AreaKind } from './vocabulary.ts';

/** Who holds the papers of areas of one kind today, with the law or decision that names it and where that was read (data/offices.csv). */
export type Office = {
  areaKind: AreaKind;
  nameVi: string;
  nameEn: string;
  legalSource: string;
  url: string;
  /** ISO. */
  retrievedOn: string;
};
