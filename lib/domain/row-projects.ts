import { findBreakingCaveat } from './breaking-caveat.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Operand } from './operand.ts';
import type { Caveat } from './vocabulary.ts';

/** A number of projects (đề án) as a source prints it with an amount; `caveat` is what keeps that amount, and so the number, from being compared. */
export type ProjectNumber = { count: number; figure: Figure; caveat: Caveat | null };

export type RowProjects = { plan: ProjectNumber | null; actual: ProjectNumber | null };

/**
 * The numbers of projects beside a row's amounts: of the shown plan and of the shown actual, each as its own source prints it. A total or roll-up has none, since
 * numbers are never added (one project may have national and local money); one of a rival print does not stand in. Nothing is divided: a plan's number and an
 * actual's are seldom of the same projects.
 */
export function findRowProjects({ plan, actual }: Pick<Indicator, 'plan' | 'actual'>): RowProjects {
  return { plan: findProjects(plan), actual: findProjects(actual) };
}

/** Whether any row has a number. */
export function haveProjects(rows: readonly Pick<Indicator, 'plan' | 'actual'>[]): boolean {
  return rows.map(findRowProjects).some(({ plan, actual }) => plan !== null || actual !== null);
}

function findProjects(operand: Operand | null): ProjectNumber | null {
  const figure = operand?.kind === 'printed' ? operand.figures[0] : undefined;
  if (!operand || !figure || figure.projects === null) return null;
  return { count: figure.projects, figure, caveat: findBreakingCaveat(operand) };
}
