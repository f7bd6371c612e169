import { McpServer } from '@modelcontextprotocol/server';
import en from '#messages/en.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { readingRules } from './reading-rules.ts';
import { type Context, offerTool } from './tool.ts';
import { checkPercentageTool } from './tools/check-percentage.ts';
import { findArea } from './tools/find-area.ts';
import { getFigures } from './tools/get-figures.ts';
import { getIndicators } from './tools/get-indicators.ts';
import { listMissing } from './tools/list-missing.ts';

const instructions = [
  `${en.site.name}: ${en.dataPage.lead}`,
  'Begin with find_area. Pages are in Vietnamese; /en/ in the place of /vi/ is the same page in English.',
  ...readingRules,
].join('\n');

/** A server of the Model Context Protocol for one request, with the tools of this site; they only read. */
export function createMcpServer(context: Context): McpServer {
  const server = new McpServer(
    {
      name: packageJson.name,
      version: packageJson.version,
      title: en.site.name,
      websiteUrl: context.siteUrl,
    },
    { capabilities: { tools: { listChanged: false } }, instructions },
  );
  offerTool(server, findArea, context);
  offerTool(server, getIndicators, context);
  offerTool(server, getFigures, context);
  offerTool(server, checkPercentageTool, context);
  offerTool(server, listMissing, context);
  return server;
}
