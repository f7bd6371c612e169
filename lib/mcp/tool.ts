import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { ParameterError } from '#lib/http/problem.ts';
import { findPassingReason } from '#lib/queries/health.ts';
import type { KnownRelease } from '#lib/queries/known-release.ts';
import { getLog } from '#lib/server/log.ts';

/** What a tool answers from: the data release that is shown, and where the site is reached. */
export type Context = { current: KnownRelease; siteUrl: string };

/** A question that an assistant can ask, with the schemas of what it says and of what it is answered. */
export type Tool<Input extends z.ZodObject, Output extends z.ZodObject> = {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  run: (input: z.output<Input>, context: Context) => Promise<z.output<Output>>;
};

/** Offers a tool; what it answers is structured, and the same as text for clients that read only that. A wrong input is a tool's error that names the parameter. */
export function offerTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  { name, title, description, input, output, run }: Tool<Input, Output>,
  context: Context,
): void {
  const callTool = async (asked: z.output<Input>) => answerTool(() => run(asked, context));
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input as z.ZodObject,
      outputSchema: output as z.ZodObject,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    callTool as (asked: object) => Promise<CallToolResult>,
  );
}

/** Failures are logged and told without internals. */
async function answerTool(run: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const structuredContent = await run();
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    if (error instanceof ParameterError) return refuse(error.message);
    getLog().error('A tool failed', { err: error });
    return refuse((await findPassingReason(error)) ?? 'The tool failed here. Please try again later.');
  }
}

function refuse(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}
