import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The size of targets is a rule of WCAG 2.2 AA that axe leaves off by itself. */
const rules = { 'target-size': { enabled: true } };

/**
 * The rules that axe finds broken on a page, or inside of one part of it, each with the places. Details of what is not broken are left out, and frames of
 * other sites are not looked into (axe's legacy mode), which takes a quarter of the time.
 */
export async function findViolations(page: Page, inside?: string): Promise<[string, unknown[]][]> {
  const builder = new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (inside ? builder.include(inside) : builder).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}
