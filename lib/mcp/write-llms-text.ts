import { resources } from '#lib/api/resources.ts';
import { describeTable } from '#lib/export/dictionary.ts';
import { mcpPath } from '#lib/http/judge-request.ts';
import type { DataRelease } from '#lib/queries/data-release.ts';
import en from '#messages/en.json' with { type: 'json' };
import { readingRules } from './reading-rules.ts';

type Site = { siteUrl: string; hasMcp: boolean };

/**
 * What the site is and where a program or assistant finds what, as llmstxt.org proposes it: addresses of the data, how they are read without saying what they
 * don't, how to cite.
 */
export function writeLlmsText({ number, day }: DataRelease, { siteUrl, hasMcp }: Site): string {
  const link = (title: string, path: string, note: string) => `- [${title}](${siteUrl}${path}): ${note}`;
  const tables = Object.values(resources).map(({ table }) => {
    const { title, about } = describeTable(table, 'en');
    return link(title, `/api/v1/${table.name}.csv`, about);
  });
  const assistants = hasMcp
    ? ['## Assistants', link('Model Context Protocol', mcpPath, en.dataPage.assistants.text), '']
    : [];
  const { machines } = en.dataPage;
  return [
    `# ${en.site.name}`,
    '',
    `> ${en.site.description}`,
    '',
    `State of the data: release ${number} of ${day}. Pages are in Vietnamese (${siteUrl}/vi) and English (${siteUrl}/en). Licence of the compiled data: CC BY 4.0.`,
    '',
    '## Rules for whoever answers from these data',
    ...readingRules.map((rule) => `- ${rule}`),
    '',
    ...assistants,
    '## Data',
    link('API', '/api/v1/openapi.json', machines.openapi),
    link('Everything in one ZIP', '/data/khuyen-cong.zip', en.dataPage.take.allNote),
    ...tables,
    '',
    '## To read',
    link(en.dataPage.title, '/en/data', en.dataPage.lead),
    link(en.method.title, '/en/method', en.method.lead),
    '',
    '## To cite',
    link('BibTeX', '/api/v1/citation.bib?locale=en', en.dataPage.sections.cite.note),
    '',
  ].join('\n');
}
