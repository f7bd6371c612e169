import { answer } from '#lib/http/answer.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { getKnownRelease, type KnownRelease } from '#lib/queries/known-release.ts';
import { toVersion } from './version.ts';

/** A text, or the bytes of a packed file, made of the data as it is now. */
export type Document = {
  mediaType: string;
  fileName?: string;
  isPacked?: boolean;
  isHeavy?: boolean;
  /** Names what is asked for, in one form for all ways of asking the same; the path where no parameter changes the document. */
  key?: string;
  write: (current: KnownRelease) => string | Promise<string | Uint8Array>;
};

/** Answers a document about the newest data release, with validators; 503 before the first import. */
export function answerDocument(request: Request, { write, ...document }: Document): Promise<Response> {
  const { pathname } = new URL(request.url);
  return answer(async () => {
    const current = await getKnownRelease();
    if (!current) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    const chunks = async function* () {
      yield await write(current);
    };
    const { release } = current;
    const whole = () => keepToOneRelease(release.number, chunks());
    return respond(request, toVersion(release), { key: pathname, ...document, write: whole });
  });
}
