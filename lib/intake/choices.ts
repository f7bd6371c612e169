import { ownValue } from '#lib/domain/own-value.ts';
import { caveats } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { baseCodes, type Form } from './added-tables.ts';
import type { Choice } from './parse-choice.ts';

/** What the lists say of an area and of a source. Dates are ISO. */
export type AreaChoice = {
  id: string;
  nameVi: string;
  nameEn: string;
  validFrom: string | null;
  validTo: string | null;
};
export type SourceChoice = { id: string; title: string | null; publisher: string };

type Groups = Record<string, Record<string, string>>;
const labels: { vi: Groups; en: Groups } = {
  vi: { ...vi.vocabulary, bound: vi.template.bound },
  en: { ...en.vocabulary, bound: en.template.bound },
};

/** What labels were called in templates that people may still be filling in. */
const earlier: Groups = { confidence: { high: 'đọc chắc chắn', medium: 'đọc có khả năng đúng' } };

/** The name of a code of the vocabularies in one language; the code itself when it has none. */
export function labelOf(language: 'vi' | 'en', group: string, code: string): string {
  const words = labels[language][group] ?? {};
  const month = /^M(\d{2})$/.exec(code)?.[1];
  if (group === 'period' && month)
    return getTranslator(language, 'vocabulary.period')('months', { months: Number(month) });
  return ownValue(words, code) ?? code;
}

/** The codes of a vocabulary as choices: "plan – Kế hoạch", also meant by either language's label and by each word before a number. */
export function toChoices(group: string, codes: readonly string[]): Choice[] {
  return codes.map((code) => {
    const labels = [labelOf('vi', group, code), labelOf('en', group, code)];
    const words = group === 'bound' ? labels.flatMap((label) => label.split(', ')) : [];
    const names = [...labels, ...words, ownValue(earlier[group] ?? {}, code) ?? []].flat();
    return { code, item: `${code} – ${labels[0]}`, names, about: '' };
  });
}

/** Areas as choices: "lao-cai – Lào Cai (đến 2025-06-30)"; a name alone may mean several. */
export function toAreaChoices(areas: readonly AreaChoice[]): Choice[] {
  return areas.map(({ id, nameVi, nameEn, validFrom, validTo }) => {
    const span = (from: string, to: string) =>
      [validFrom && `${from} ${validFrom}`, validTo && `${to} ${validTo}`].filter(Boolean).join(' ');
    const times = span(vi.template.from, vi.template.to);
    const item = `${id} – ${nameVi}${times && ` (${times})`}`;
    return { code: id, item, names: [nameVi, nameEn], about: span('from', 'until') };
  });
}

/** The choices of a column, or null when it is written freely. */
export function choicesOf(form: Form, areas: readonly AreaChoice[]): Choice[] | null {
  if (form.form === 'choice') return toChoices(form.group, form.codes);
  if (form.form === 'area') return toAreaChoices(areas);
  if (form.form === 'base') return toChoices('claimBase', baseCodes);
  if (form.form === 'caveats') return toChoices('caveat', caveats);
  return null;
}
