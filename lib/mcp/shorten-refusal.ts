import { z } from 'zod';

const Told = z.object({
  error: z.unknown().optional(),
  result: z.looseObject({ isError: z.boolean().optional() }).optional(),
});

/** In letters; the longest sentence of ours has some 400. */
const longestSentence = 600;

/** Shortens what a refusal repeats of a question, which the library does at any length; everything else is answered as it is. */
export async function shortenRefusal(response: Response): Promise<Response> {
  const text = await response.text();
  const { status, headers } = response;
  const shown = text.length > longestSentence && isRefusal(text) ? shorten(text) : text;
  return new Response(shown || null, { status, headers });
}

function isRefusal(text: string): boolean {
  const { error, result } = Told.parse(JSON.parse(text));
  return error !== undefined || result?.isError === true;
}

/** The question's own id is repeated whole, as JSON-RPC asks. */
function shorten(text: string): string {
  const { id, ...told } = JSON.parse(text, (_, value) =>
    typeof value === 'string' && value.length > longestSentence
      ? `${value.slice(0, longestSentence)}…`
      : value,
  );
  return JSON.stringify({ ...told, id: JSON.parse(text).id });
}
