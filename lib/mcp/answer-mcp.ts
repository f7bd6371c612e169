import {
  createMcpHandler,
  isJsonContentType,
  isLegacyRequest,
  originValidationResponse,
  readRequestBody,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { answer } from '#lib/http/answer.ts';
import { largestQuestion } from '#lib/http/judge-request.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { getKnownRelease } from '#lib/queries/known-release.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createMcpServer } from './create-server.ts';
import { shortenRefusal } from './shorten-refusal.ts';
import type { Context } from './tool.ts';

/**
 * Answers one question of an assistant by the Model Context Protocol (2026-07-28, and clients of 2025), each for itself: no session, no stream, no batch. A
 * web page of another site is refused, as the protocol asks; 404 when the setting MCP is off, 503 before the first import.
 */
export async function answerMcp(request: Request): Promise<Response> {
  const response = await answer(async () => {
    const { hasMcp, siteUrl } = readEnvironment();
    if (!hasMcp) return createProblemResponse(createProblem(404, 'Assistants are not answered here.'));
    const refused =
      originValidationResponse(request, [new URL(siteUrl).hostname]) ?? refuseMediaType(request);
    if (refused) return refused;
    const body = await readRequestBody(request, largestQuestion).catch(() => null);
    if (!body) return refuse(400, -32_700, 'The body broke off.');
    if (body.tooLarge) return refuse(413, -32_000, `A question has at most ${largestQuestion} bytes.`);
    const question = parseQuestion(body.text);
    if (question === undefined) return refuse(400, -32_700, 'The body is no JSON.');
    if (Array.isArray(question))
      return refuse(400, -32_600, 'A batch is not taken: ask each question by itself.');
    const current = await getKnownRelease();
    if (!current) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    const response = await ask(request, question, { current, siteUrl });
    response.headers.set('cache-control', 'no-store');
    return response;
  });
  return shortenRefusal(response);
}

/** Clients of 2025 are answered in JSON too, which the handler of the library would stream. */
async function ask(request: Request, question: unknown, context: Context): Promise<Response> {
  const asked = { parsedBody: question };
  if (!(await isLegacyRequest(request, question)))
    return createMcpHandler(() => createMcpServer(context), { legacy: 'reject', maxSubscriptions: 0 }).fetch(
      request,
      asked,
    );
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = createMcpServer(context);
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, asked);
  } finally {
    await server.close();
  }
}

function refuseMediaType({ headers }: Request): Response | null {
  if (isJsonContentType(headers.get('content-type'))) return null;
  return refuse(415, -32_000, 'The content type must be application/json.');
}

function parseQuestion(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As JSON-RPC tells of a question that could not be read. */
function refuse(status: number, code: number, message: string): Response {
  return Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status });
}
