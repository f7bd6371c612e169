/** The six ways into the site, by the address of the page that each leads to, in the order of the navigation. */
export const siteSections = ['provinces', 'years', 'compare', 'map', 'data', 'trust'] as const;
type SiteSection = (typeof siteSections)[number];

/** Pages that belong to a section under an address of their own. */
const sectionOf: Readonly<Record<string, SiteSection>> = {
  regions: 'years',
  checks: 'trust',
  coverage: 'trust',
  ask: 'trust',
  sources: 'trust',
  method: 'trust',
  changes: 'trust',
};

/** The section to which a page belongs, by its path without the language ("/regions/phia-bac" → years); null for the front page, search and the like. */
export function toSiteSection(path: string): SiteSection | null {
  const [, first = ''] = /^\/([\w-]+)/.exec(path) ?? [];
  return siteSections.find((section) => section === first) ?? sectionOf[first] ?? null;
}
