import type { Locale } from '#i18n/locales.ts';
import type { BundledRelease } from '#lib/domain/exported-row.ts';
import type { Table } from '../column.ts';
import { type DescribedTable, describeTable } from '../dictionary.ts';
import type { FileChanges } from './collect-changes.ts';
import type { PackedFile } from './pack-file.ts';

/** A table as a bundle has it: the name of its file without `.csv`, the packed CSV, how many rows it has, and both dictionaries' words. */
export type BundleTable = {
  name: string;
  file: PackedFile;
  rows: number;
  vi: DescribedTable;
  en: DescribedTable;
};

/** Everything that a bundle's bytes depend on beside the code. */
export type BundleContent = {
  siteUrl: string;
  release: BundledRelease;
  tables: readonly BundleTable[];
  /** What this release changed; empty for the first. */
  changes: readonly FileChanges[];
};

const ownChanges = {
  vi: 'Ở đây chỉ có thay đổi của bản này.',
  en: 'Here are those of this release alone.',
};

/** A table of a bundle; a second one on today's map says so in its title. */
export function toBundleTable(name: string, table: Table, file: PackedFile, rows: number): BundleTable {
  const toWords = (locale: Locale): DescribedTable => {
    const described = describeTable(table, locale);
    if (name === 'changes') return { ...described, about: `${described.about} ${ownChanges[locale]}` };
    return name === table.name ? described : { ...described, title: nameMap(described) };
  };
  return { name, file, rows, vi: toWords('vi'), en: toWords('en') };
}

function nameMap({ title, columns }: DescribedTable): string {
  const labels = columns.find(({ name }) => name === 'boundaries')?.labels;
  const today = labels?.find(({ value }) => value === '2025');
  return today ? `${title}: ${today.label}` : title;
}
