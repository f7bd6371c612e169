/** How dark a class is drawn, 5 the darkest. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** A class of values from `from` on and below `to`; null: without an end. */
export type MapClass<Value extends bigint | number> = { from: Value | null; to: Value | null; level: Level };

const mostClasses = 5;
/** The colours of so many classes, as far apart as there is room. */
const levels: readonly (readonly Level[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** Percent. Below 80 a fifth of the plan is left; 90 and 100 are what reports speak of ("đạt trên 90 % kế hoạch"). */
export const completionClasses = toClasses<number>([null, 80, 90, 100, null]);
/** Whole numbers: 1, 2–5, 6–10, 11–20, more. */
export const countClasses = toClasses<number>([1, 2, 6, 11, 21, null]);

/**
 * Classes for these amounts of đồng or numbers of figures: from one of 1, 2, 5, 10, 20, 50 … to the next; those without an amount are left out. While there are
 * more than five, the class with the fewest amounts (of equals the lowest) is joined with its smaller neighbour (of equals the lower). The
 * same amounts give the same classes, in whatever order.
 */
export function toStepClasses(amounts: readonly bigint[]): MapClass<bigint>[] {
  const sized = listSteps(amounts)
    .map(([from, to]) => ({
      from,
      to,
      size: amounts.filter((amount) => from <= amount && amount < to).length,
    }))
    .filter(({ size }) => size > 0);
  while (sized.length > mostClasses) joinSmallest(sized);
  return addLevels(sized);
}

/** Fixed classes without those that have no value at either end; the rest keep their colours, so that a class looks the same each year. */
export function trimClasses<Value extends bigint | number>(
  classes: readonly MapClass<Value>[],
  values: readonly Value[],
): MapClass<Value>[] {
  const used = classes.map((one) => values.some((value) => isInClass(value, one)));
  const [first, last] = [used.indexOf(true), used.lastIndexOf(true)];
  return first < 0 ? [] : classes.slice(first, last + 1);
}

/** Whether a value belongs to a class. */
export function isInClass<Value extends bigint | number>(
  value: Value,
  { from, to }: MapClass<Value>,
): boolean {
  return (from === null || from <= value) && (to === null || value < to);
}

/** The first and the last whole number of a class of counts; null: without an end. */
export function toCountRange({ from, to }: Pick<MapClass<bigint> | MapClass<number>, 'from' | 'to'>): {
  first: number;
  last: number | null;
} {
  return { first: Number(from), last: to === null ? null : Number(to) - 1 };
}

function toClasses<Value extends bigint | number>(ends: readonly (Value | null)[]): MapClass<Value>[] {
  return addLevels(ends.slice(1).map((to, at) => ({ from: ends[at] ?? null, to })));
}

function addLevels<Value extends bigint | number>(
  classes: readonly Omit<MapClass<Value>, 'level'>[],
): MapClass<Value>[] {
  return classes.map(({ from, to }, at) => ({
    from,
    to,
    level: levels[classes.length]?.[at] ?? mostClasses,
  }));
}

type Sized = { from: bigint; to: bigint; size: number };

function joinSmallest(classes: Sized[]): void {
  const smallest = classes.reduce(
    (least, { size }, at) => (size < (classes[least]?.size ?? 0) ? at : least),
    0,
  );
  const [below, above] = [classes[smallest - 1], classes[smallest + 1]];
  const first = below && (!above || below.size <= above.size) ? smallest - 1 : smallest;
  const [low, high] = [classes[first], classes[first + 1]];
  if (low && high) classes.splice(first, 2, { from: low.from, to: high.to, size: low.size + high.size });
}

/** The ends 1, 2 and 5 times powers of ten around the amounts, in pairs; a zero lies in the lowest. */
function listSteps(amounts: readonly bigint[]): [bigint, bigint][] {
  if (amounts.length === 0) return [];
  const [least, greatest] = [
    amounts.reduce((a, b) => (a < b ? a : b)),
    amounts.reduce((a, b) => (a > b ? a : b)),
  ];
  const steps = least === 0n ? [0n, 1_000_000_000n] : [findStep(least)];
  while ((steps.at(-1) ?? 0n) <= greatest) steps.push(findNext(steps.at(-1) ?? 1n));
  return steps.slice(1).map((to, at) => [steps[at] ?? 0n, to]);
}

/** The last of 1, 2, 5, 10, 20, 50 … that is not above a positive amount. */
function findStep(amount: bigint): bigint {
  const power = 10n ** BigInt(String(amount).length - 1);
  return ([5n, 2n].find((factor) => factor * power <= amount) ?? 1n) * power;
}

function findNext(step: bigint): bigint {
  return String(step).startsWith('2') ? (step / 2n) * 5n : step * 2n;
}
