import { createTranslator } from 'use-intl/core';
import type { Locale } from '#i18n/locales.ts';
import { monthPeriods } from '#lib/domain/vocabulary.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import type { Column, Table } from './column.ts';

type Words = Readonly<Record<string, string>>;

/** A code of a closed vocabulary and what it means. */
export type Label = { value: string; label: string };
/**
 * A column in words; `type` says what its cells are, `labels` what each code or beginning means, "…" standing for what follows it; `details` what a code that
 * follows means, where it is not an id.
 */
export type DescribedColumn = Column & {
  title: string;
  about: string;
  type: string;
  labels: Label[] | null;
  details: Label[] | null;
};
export type DescribedTable = Omit<Table, 'columns'> & {
  title: string;
  about: string;
  columns: DescribedColumn[];
};

const messages = { vi, en };

/** A table in words of one language: the one dictionary for pages, sheets and descriptors. Throws naming a column or code without words. */
export function describeTable(table: Table, locale: Locale): DescribedTable {
  const { tables, columns, kinds } = messages[locale].dictionary;
  const texts: Record<string, { title: string; about: string }> = columns;
  const describe = (column: Column): DescribedColumn => {
    const words = texts[column.name];
    if (!words) throw new Error(`messages/${locale}.json has no words for the column ${column.name}`);
    const details = column.prefixes ? toLabels(messages[locale].vocabulary.caveat) : null;
    return { ...column, ...words, type: kinds[column.kind], labels: labelValues(column, locale), details };
  };
  return { ...table, ...tables[table.name], columns: table.columns.map(describe) };
}

/** All codes of a column with their words, in one line: for descriptions that have no place for a list. */
export function tellCodes({ about, prefixes, labels }: DescribedColumn): string {
  const codes = prefixes && labels?.map(({ value, label }) => `${value}: ${label}`).join('; ');
  return codes ? `${about} ${codes}.` : about;
}

function toLabels(words: Words): Label[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function labelValues({ name, values, prefixes }: Column, locale: Locale): Label[] | null {
  const codes = values ?? prefixes;
  if (!codes) return null;
  const words = findWords(name, locale);
  return codes.map((value) => {
    const label = words[value];
    if (!label) throw new Error(`messages/${locale}.json has no words for ${value} of the column ${name}`);
    return { value, label };
  });
}

/** The words of a column's codes: those that pages use, or those of the dictionary. */
function findWords(column: string, locale: Locale): Words {
  const { vocabulary, dictionary, changes, reason } = messages[locale];
  const { values } = dictionary;
  const groups: Record<string, Words> = {
    period: namePeriods(locale),
    funding: vocabulary.funding,
    pairs: vocabulary.funding,
    caveats: vocabulary.caveatLong,
    confidence: vocabulary.confidence,
    kind: vocabulary.claimKind,
    topic: vocabulary.noteTopic,
    area_kind: vocabulary.areaKind,
    source_kind: vocabulary.sourceKind,
    language: vocabulary.sourceLanguage,
    boundaries: values.boundaries,
    stage: values.populationStage,
    price_base: values.priceBase,
    total_kind: values.totalKind,
    completion_denominator: values.denominator,
    verdict: values.verdict,
    state: values.coverageState,
    change: changes.kinds,
    file: values.file,
    reason: values.claimReason,
    base: leaveOpen({ ...vocabulary.claimBase, area: vocabulary.claimBase.area_total }),
  };
  if (/(^|_)measure$/.test(column)) return vocabulary.measure;
  if (/(^|_)bound$/.test(column)) return values.bound;
  if (/_reason$/.test(column)) return leaveOpen(reason);
  return groups[column] ?? values.state;
}

/** With "…" where a page puts a name. */
function leaveOpen(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([code, label]) => [code, label.replace(/\{\w+\}/, '…')]),
  );
}

function namePeriods(locale: Locale): Words {
  const { months, ...others } = messages[locale].vocabulary.period;
  const translate = createTranslator({ locale, messages: { months } });
  const partYears = monthPeriods.map((period, index) => [period, translate('months', { months: index + 1 })]);
  return { ...others, ...Object.fromEntries(partYears) };
}
