import { answerBundleFile, answerNewestFile } from '#lib/api/answer-bundle.ts';
import { answerOptions } from '#lib/http/cors.ts';

type Context = { params: Promise<{ release: string; file: string }> };

/** A bundle or one of its files by the bundle's SHA-256, or `latest`, which redirects. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { release, file } = await params;
  return release === 'latest' ? answerNewestFile(request, file) : answerBundleFile(request, release, file);
}

export { answerOptions as OPTIONS, GET as HEAD };
