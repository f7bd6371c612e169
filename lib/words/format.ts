import type { Locale } from '#i18n/locales.ts';
import type { Computed } from '#lib/domain/rate.ts';
import type { Bound } from '#lib/domain/vocabulary.ts';

type Amount = { amountVnd: bigint; stepVnd: bigint; bound: Bound };
type Unit = { size: bigint; words: Record<Locale, string>; short: Record<Locale, string> };
type Printed = Pick<Computed<string>, 'pct' | 'lowPct' | 'highPct' | 'digits' | 'asRange'>;

const units: readonly [Unit, ...Unit[]] = [
  { size: 1_000_000_000n, words: { vi: 'tỷ đồng', en: 'billion' }, short: { vi: 'tỷ', en: 'bn' } },
  { size: 1_000_000n, words: { vi: 'triệu đồng', en: 'million' }, short: { vi: 'triệu', en: 'm' } },
];
const boundWords: Record<Locale, Record<Bound, string>> = {
  vi: { exact: '', over: 'hơn ', under: 'gần ', about: 'khoảng ' },
  en: { exact: '', over: 'over ', under: 'nearly ', about: 'about ' },
};
const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
const space = '\u00a0';

/** Decimals that tell the two ends apart. */
function toIntervalDigits(low: number, high: number | null): number {
  if (high === null || high - low >= 0.1) return 2;
  return high - low >= 0.002 ? 3 : 4;
}

function roundTowards(end: 'floor' | 'ceil', value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((value * scale).toPrecision(12));
  return Math[end](scaled) / scale;
}

export type Format = ReturnType<typeof makeFormat>;

const formats = new Map<Locale, Format>();

/**
 * Writes numbers, money, percentages and dates as one language does; every text is free of line breaks inside a number. Made once for each language, since
 * that is costly.
 */
export function createFormat(locale: Locale): Format {
  const format = formats.get(locale) ?? makeFormat(locale);
  formats.set(locale, format);
  return format;
}

function makeFormat(locale: Locale) {
  const plain = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 9 });
  const dates = new Intl.DateTimeFormat(tags[locale], {
    day: 'numeric',
    month: locale === 'vi' ? 'numeric' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

  const times = new Intl.DateTimeFormat(tags[locale], {
    ...(locale === 'vi'
      ? { day: 'numeric', month: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit' }
      : { dateStyle: 'long', timeStyle: 'short' }),
    timeZone: 'Asia/Ho_Chi_Minh',
  });

  return {
    /** An amount of đồng as printed: "hơn 25 tỷ đồng", "VND 130.4 billion". Decimals as the printed step allows. */
    money(amount: Amount): string {
      return boundWords[locale][amount.bound] + toMoney(amount.amountVnd, 'words');
    },
    /** An amount as printed, for tight places: "130,4 tỷ", "130.4 bn". */
    moneyShort(amount: Amount): string {
      return boundWords[locale][amount.bound] + toMoney(amount.amountVnd, 'short');
    },
    /** Every đồng of an amount: "130.400.000.000 đồng", "VND 130,400,000,000". */
    wholeMoney(vnd: bigint): string {
      return locale === 'vi' ? `${plain.format(vnd)}${space}đồng` : `VND${space}${plain.format(vnd)}`;
    },
    /** An amount in tỷ đồng whatever its size, for arithmetic: "0,95 tỷ", "130.4 bn". */
    billions(vnd: bigint): string {
      const [{ size, short }] = units;
      return toUnits(vnd, size) + space + short[locale];
    },
    /** Between which amounts something lies: "130,35–130,45 tỷ đồng", "VND 130.35–130.45 billion". */
    moneyRange({ lowVnd, highVnd }: { lowVnd: bigint; highVnd: bigint | null }): string {
      if (highVnd === null) return `${locale === 'vi' ? 'từ ' : 'from '}${toMoney(lowVnd, 'words')}`;
      const unit = units.find(({ size }) => highVnd >= size);
      const [low, high] = [lowVnd, highVnd].map((vnd) =>
        unit ? toUnits(vnd, unit.size) : plain.format(vnd),
      );
      return toWords(`${low}–${high}`, unit);
    },
    /** A change of đồng with its sign: "+3,2 tỷ đồng", "−VND 10 billion". */
    change(changeVnd: bigint): string {
      const sign = changeVnd < 0n ? '−' : changeVnd > 0n ? '+' : '';
      return sign + toMoney(changeVnd < 0n ? -changeVnd : changeVnd, 'words');
    },
    /** A computed percentage with the digits that it supports, or as a range: "91,7%", "97–108%". */
    percent(rate: Printed): string {
      return toPercent(rate, (value, digits) => toNumber(value, digits));
    },
    /** A computed percentage with its sign, for growth: "+22,6%", "−13,95%". */
    signedPercent(rate: Printed): string {
      return toPercent(rate, (value, digits) => toSigned(value, digits));
    },
    /** A result as a calculator gives it, to three decimals: "= 181,25%", "≈ 91,702%"; growth with its sign. */
    resultPercent(pct: number, signed = false): string {
      const rounded = Math.round(pct * 1000) / 1000;
      const digits = String(rounded).split('.')[1]?.length ?? 0;
      const isWhole = Math.abs(pct - rounded) < 1e-9;
      return `${isWhole ? '=' : '≈'} ${signed ? toSigned(rounded, digits) : toNumber(rounded, digits)}%`;
    },
    /** A percentage as printed, with its bound: "91,7%", "gần 80%". */
    printedPercent({ valuePct, bound }: { valuePct: string; bound: Bound }): string {
      const digits = valuePct.split('.')[1]?.length ?? 0;
      return `${boundWords[locale][bound]}${toNumber(Number(valuePct), digits)}%`;
    },
    /** Between which percentages something lies, rounded outwards: "91,63–91,77%"; more decimals when they lie closer together. */
    percentInterval({ lowPct, highPct }: Pick<Printed, 'lowPct' | 'highPct'>): string {
      const digits = toIntervalDigits(lowPct, highPct);
      const low = toNumber(roundTowards('floor', lowPct, digits), digits);
      if (highPct === null) return locale === 'vi' ? `từ ${low}% trở lên` : `${low}% or more`;
      const high = toNumber(roundTowards('ceil', highPct, digits), digits);
      return lowPct < 0 ? `${low}% ${locale === 'vi' ? 'đến' : 'to'} ${high}%` : `${low}–${high}%`;
    },
    /** A difference of percentages with its sign, two decimals: "−1,68", "+0,06"; more when it would read as zero. */
    points(differencePp: number): string {
      return toSigned(differencePp, Math.abs(differencePp) < 0.005 ? 4 : 2);
    },
    /** A whole number. */
    number(value: number): string {
      return plain.format(value);
    },
    /** An ISO date: "22/9/2022", "22 September 2022". */
    date(iso: string): string {
      return dates.format(new Date(`${iso}T00:00:00Z`));
    },
    /** An ISO time as clocks in Vietnam show it: "08:30 24/11/2026", "24 November 2026 at 08:30". */
    dateTime(iso: string): string {
      return times.format(new Date(iso));
    },
  };

  function toMoney(vnd: bigint, length: 'words' | 'short'): string {
    const unit = units.find(({ size }) => vnd >= size);
    const number = unit ? toUnits(vnd, unit.size) : plain.format(vnd);
    return length === 'short' && unit ? [number, unit.short[locale]].join(space) : toWords(number, unit);
  }

  function toWords(number: string, unit: Unit | undefined): string {
    if (locale === 'vi') return [number, unit?.words.vi ?? 'đồng'].join(space);
    return ['VND', number, unit?.words.en ?? []].flat().join(space);
  }

  /** Whole units and their decimals by integer arithmetic; trailing zeros dropped. */
  function toUnits(vnd: bigint, size: bigint): string {
    const decimals = String(vnd % size)
      .padStart(String(size).length - 1, '0')
      .replace(/0+$/, '');
    const point = locale === 'vi' ? ',' : '.';
    return plain.format(vnd / size) + (decimals ? point + decimals : '');
  }

  function toPercent(rate: Printed, write: (value: number, digits: number) => string): string {
    if (!rate.asRange) return `${write(rate.pct, rate.digits)}%`;
    const low = write(Math.floor(rate.lowPct), 0);
    if (rate.highPct === null) return locale === 'vi' ? `từ ${low}% trở lên` : `${low}% or more`;
    const high = write(Math.ceil(rate.highPct), 0);
    const signed = /^[+−]/.test(low) || /^[+−]/.test(high);
    return signed ? `${low}%${locale === 'vi' ? ' đến ' : ' to '}${high}%` : `${low}–${high}%`;
  }

  function toNumber(value: number, digits: number): string {
    const text = Math.abs(value).toLocaleString(tags[locale], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
  }

  function toSigned(value: number, digits: number): string {
    const text = toNumber(value, digits);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  }
}
