/** What a cell of a copied table holds; null where nothing is known. */
export type CopiedValue = bigint | number | string | null;

const decimals = 6;

/**
 * The machine values of a cell as the text of its `data-value`, tab between several: every digit of a whole number, a dot before decimals
 * (at most six), nothing for null. Undefined when the cell has none. RangeError for NaN.
 */
export function toDataValue(values: readonly CopiedValue[] | undefined): string | undefined {
  return values?.map(toText).join('\t');
}

function toText(value: CopiedValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'bigint') return String(value);
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to copy`);
  const fixed = value.toFixed(decimals).replace(/\.?0+$/, '');
  return fixed === '-0' ? '0' : fixed;
}
