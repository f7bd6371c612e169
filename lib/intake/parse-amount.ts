import { cleanLine } from './clean-text.ts';
import { type Printed, parseDecimal, splitBoundWord } from './parse-decimal.ts';
import { mapReading, type Reading, refuse, understand } from './reading.ts';

type Amount = { amountVnd: bigint; stepVnd: bigint | null };
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
export function parseAmount(text: string): Reading<Printed> {
  const line = cleanLine(text).toLowerCase();
  const { bound, rest } = splitBoundWord(line);
  const words = rest.replace(currency, '').replaceAll('tỉ', 'tỷ').replaceAll('ngàn', 'nghìn');
  const reading = /[a-zà-ỹ]/.test(words) ? parseWithUnits(words, line) : parseDigits(words);
  return mapReading(reading, ({ amountVnd, stepVnd }) => ({
    text: String(amountVnd),
    step: stepVnd === null ? null : String(stepVnd),
    bound,
  }));
}

/**
 * The digits around one dot or comma that may group thousands or begin decimals: of tỷ a third decimal is usual behind a comma; of triệu and nghìn an English
 * spreadsheet's thousands are as likely.
 */
function findThousands(digits: string, unit: string): [whole: string, rest: string] | null {
  const [, whole, sign, rest] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(digits) ?? [];
  return whole && rest && (sign === '.' || !unit.endsWith('tỷ')) ? [whole, rest] : null;
}

/** Names both readings and how to write each so that it has one; behind a larger unit only the one that fits under it. */
function refuseThousands(digits: string, unit: string, [whole, rest]: [string, string], above?: Part) {
  const large = `${whole}${rest} ${unit}`;
  const small = `${whole},${rest} ${unit}`;
  // three decimals, written so that nobody can take them for thousands
  const plain =
    { triệu: `${whole} triệu ${Number(rest)} nghìn`, nghìn: `${whole}${rest} đồng with 1 in step_vnd` }[
      unit
    ] ?? small;
  const fits = !above || BigInt(whole + rest) * (units[unit] ?? 1n) < above.unitVnd;
  const advice = fits ? `${large}, or for the other ${plain}` : plain;
  return refuse(`has two readings: "${digits} ${unit}" can be ${large} or ${small}; write ${advice}`);
}

function parseDigits(text: string): Reading<Amount> {
  const [lone, whole, rest] = /^(\d{1,3})\.(\d{3})$/.exec(text) ?? [];
  if (lone)
    return refuse(
      `has two readings: "${lone}" can be ${whole}${rest} đồng, or ${whole},${rest} of a unit left out; write ${whole}${rest}, or the unit, as in ${whole},${rest} tỷ`,
    );
  const [english, before = '', after] = /^([\d,]+)\.(\d+)$/.exec(text) ?? [];
  const number = parseDecimal(text);
  if (english && !number.understood && !/^0\d/.test(text))
    return refuse(
      `has its signs in the English order: "${text}"; write decimals after a comma and the unit, as in ${before.replaceAll(',', '')},${after} tỷ`,
    );
  if (!number.understood) return number;
  if (number.value.decimals > 0)
    return refuse(
      `is not a whole number of đồng: "${text}"; write the unit, as in ${text} tỷ, or every digit`,
    );
  return understand({ amountVnd: number.value.digits, stepVnd: null });
}

function parseWithUnits(text: string, line: string): Reading<Amount> {
  const parts: Part[] = [];
  for (let rest = text; rest !== ''; ) {
    const [whole, digits, unit] = partForm.exec(rest) ?? [];
    if (whole === undefined || digits === undefined || unit === undefined)
      return refuse(
        `is not an amount: "${line}"; known are one of hơn, trên, gần, khoảng before it, then tỷ, triệu, nghìn, đồng, and each number needs a unit`,
      );
    const above = parts.at(-1);
    const thousands = findThousands(digits, unit);
    if (thousands) return refuseThousands(digits, unit, thousands, above);
    const part = parsePart(digits, unit);
    if (!part.understood) return part;
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

function parsePart(digits: string, unit: string): Reading<Part> {
  const unitVnd = units[unit] ?? 1n;
  const number = parseDecimal(digits, unit);
  if (!number.understood) return number;
  const scale = 10n ** BigInt(number.value.decimals);
  if (unitVnd % scale !== 0n) return refuse(`is finer than one đồng: "${digits}"`);
  const stepVnd = unitVnd / scale;
  return understand({ vnd: number.value.digits * stepVnd, stepVnd, unitVnd });
}
