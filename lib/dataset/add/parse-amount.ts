import type { Bound } from '#lib/domain/vocabulary.ts';
import { splitBoundWord } from './bound-word.ts';
import { cleanLine } from './clean-text.ts';
import { parseDecimal } from './parse-decimal.ts';
import { type Reading, refuse, understand } from './reading.ts';

/** An amount in đồng; `stepVnd` is its smallest printed unit, null when digits alone do not tell it. */
export type Amount = { amountVnd: bigint; stepVnd: bigint | null; bound: Bound | null };

type Part = { vnd: bigint; stepVnd: bigint; unitVnd: bigint };

const units: Readonly<Record<string, bigint>> = {
  'nghìn tỷ': 1_000_000_000_000n,
  tỷ: 1_000_000_000n,
  triệu: 1_000_000n,
  nghìn: 1_000n,
};
const partForm = /^([\d.,][\d., ]*?) ?(nghìn tỷ|tỷ|triệu|nghìn)(?: |$)/;
const currency = / ?(đồng|vnđ|vnd|đ|₫)$/;

/**
 * Reads an amount as Vietnamese reports print it: 130400000000 · 130.400.000.000 · 130,4 tỷ (đồng) · 4 tỷ 350 triệu · hơn 25 tỷ.
 * Exact, in đồng. Refuses what has two readings (130.400; 1.436 tỷ; 9,500 triệu), fractions of a đồng, negative amounts and unknown words.
 */
export function parseAmount(text: string): Reading<Amount> {
  const line = cleanLine(text).toLowerCase();
  const { bound, rest } = splitBoundWord(line);
  const words = rest.replace(currency, '').replaceAll('tỉ', 'tỷ').replaceAll('ngàn', 'nghìn');
  const reading = /[a-zà-ỹ]/.test(words) ? parseWithUnits(words, line) : parseDigits(words);
  return reading.understood ? understand({ ...reading.value, bound }) : reading;
}

/** Of tỷ a third decimal is usual; of triệu and nghìn an English spreadsheet's thousands are as likely. */
function refuseThousands(digits: string, unit: string) {
  const [whole = '', rest = ''] = digits.split(',');
  return refuse(
    `has two readings: "${digits} ${unit}" can be ${whole}${rest} ${unit} or ${whole},${rest} ${unit}; write ${whole}${rest} ${unit}, or every digit of the other in đồng`,
  );
}

function parseDigits(text: string): Reading<Omit<Amount, 'bound'>> {
  const [lone, whole, rest] = /^(\d{1,3})\.(\d{3})$/.exec(text) ?? [];
  if (lone)
    return refuse(
      `has two readings: "${lone}" can be ${whole}${rest} đồng, or ${whole},${rest} of a unit left out; write ${whole}${rest}, or the unit, as in ${whole},${rest} tỷ`,
    );
  const number = parseDecimal(text);
  if (!number.understood) return number;
  if (number.value.decimals > 0)
    return refuse(`is not a whole number of đồng: "${text}"; write the unit, as in 130,4 tỷ, or every digit`);
  return understand({ amountVnd: number.value.digits, stepVnd: null });
}

function parseWithUnits(text: string, line: string): Reading<Omit<Amount, 'bound'>> {
  const parts: Part[] = [];
  for (let rest = text; rest !== ''; ) {
    const [whole, digits, unit] = partForm.exec(rest) ?? [];
    if (whole === undefined || digits === undefined || unit === undefined)
      return refuse(
        `is not an amount: "${line}"; known are one of hơn, trên, gần, khoảng before it, then tỷ, triệu, nghìn, đồng, and each number needs a unit`,
      );
    if (/^\d{1,3},\d{3}$/.test(digits) && (unit === 'triệu' || unit === 'nghìn'))
      return refuseThousands(digits, unit);
    const part = parsePart(digits, units[unit] ?? 1n);
    if (!part.understood) return part;
    const above = parts.at(-1);
    if (above && (part.value.vnd >= above.unitVnd || above.stepVnd !== above.unitVnd))
      return refuse(`has parts that do not follow each other from the largest unit down: "${text}"`);
    parts.push(part.value);
    rest = rest.slice(whole.length);
  }
  return understand({
    amountVnd: parts.reduce((sum, { vnd }) => sum + vnd, 0n),
    stepVnd: parts.at(-1)?.stepVnd ?? null,
  });
}

function parsePart(digits: string, unitVnd: bigint): Reading<Part> {
  const number = parseDecimal(digits);
  if (!number.understood) return number;
  const scale = 10n ** BigInt(number.value.decimals);
  if (unitVnd % scale !== 0n) return refuse(`is finer than one đồng: "${digits}"`);
  const stepVnd = unitVnd / scale;
  return understand({ vnd: number.value.digits * stepVnd, stepVnd, unitVnd });
}
