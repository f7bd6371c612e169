import type { ReactNode } from 'react';
import { type FormulaKind, type FormulaPlace, toFormulaId } from '#lib/domain/formula.ts';

/** Where a computed value's formula stands; `id` is the place that the formula leads back to. */
export type Opening = { href: string; id?: string };

type Props = { opening: Opening | undefined; children: ReactNode };

/** The formula of a row's value on the same page, or, with the address of the area's page, on that one. */
export function toOpening(place: FormulaPlace, kind: FormulaKind, address = ''): Opening {
  return { href: `${address}#how-${toFormulaId(place, kind)}` };
}

/** The formula of the value that it leads back to, which stands once on a page. A plan's belongs to the row of the whole year. */
export function toAnchoredOpening(place: FormulaPlace, kind: FormulaKind): Opening {
  const opening = toOpening(place, kind);
  const isElsewhere = kind.startsWith('plan_') && place.period !== 'FY';
  return isElsewhere ? opening : { ...opening, id: `at-${toFormulaId(place, kind)}` };
}

/** The id of the words that say of every such link what it leads to. */
export const formulaHint = 'formula-hint';

/** A computed value as a link to its formula (see FormulaSection), where one is given. */
export function Opens({ opening, children }: Props) {
  if (!opening) return children;
  const { href, id } = opening;
  return (
    <a
      href={href}
      id={id}
      className="opens"
      aria-describedby={href.startsWith('#') ? formulaHint : undefined}
    >
      {children}
    </a>
  );
}
