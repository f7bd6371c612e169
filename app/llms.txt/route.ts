import { answerDocument } from '#lib/api/answer-document.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { writeLlmsText } from '#lib/mcp/write-llms-text.ts';
import { readEnvironment } from '#lib/server/environment.ts';

/** What the site is, for assistants and programs that meet it first here. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, {
    mediaType: 'text/plain; charset=utf-8',
    write: ({ release }) => writeLlmsText(release, readEnvironment()),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
