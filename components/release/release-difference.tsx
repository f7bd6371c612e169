import type { Locale } from '#i18n/locales.ts';
import type { ClaimText, FigureText } from '#lib/queries/parse-row-text.ts';
import type { ReleaseChange } from '#lib/queries/to-release-change.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What the amount or percentage says beside itself. */
const told = ['amountVnd', 'stepVnd', 'bound', 'valuePct', 'stepPct'];

/** The old and the new value of a row, then every other column that differs. */
export function ReleaseDifference({ change, locale }: { change: ReleaseChange; locale: Locale }) {
  const t = getTranslator(locale, 'changes');
  const format = createFormat(locale);
  const toText = (text: FigureText | ClaimText | null) =>
    text && ('amountVnd' in text ? format.money(text) : format.printedPercent(text));
  const { kind, differences } = change;
  const [before, after] = [toText(change.before), toText(change.after)];
  const isValueChanged = differences.some(({ column }) => told.includes(column));
  const others = differences.filter(({ column }) => !told.includes(column) || before === null);
  return (
    <>
      {kind === 'removed' && before && <del>{before}</del>}
      {kind === 'added' && after}
      {isValueChanged && before && after && (
        <>
          <del>{before}</del> → <ins>{after}</ins>
        </>
      )}
      {others.map(({ column, before: old, after: fresh }) => (
        <span key={column} className="hint block break-words">
          {column}: <del>{old || t('empty')}</del> → <ins>{fresh || t('empty')}</ins>
        </span>
      ))}
    </>
  );
}
