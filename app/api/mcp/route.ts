import { answerMcp } from '#lib/mcp/answer-mcp.ts';

/** Questions of assistants, by the Model Context Protocol. */
export function POST(request: Request): Promise<Response> {
  return answerMcp(request);
}
