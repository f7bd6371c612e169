import { answerNewestFile } from '#lib/api/answer-bundle.ts';
import { answerOptions } from '#lib/http/cors.ts';

type Context = { params: Promise<{ file: string }> };

/** The newest bundle or one of its files, by redirect: `/data/khuyen-cong.zip`, `/data/datapackage.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerNewestFile(request, (await params).file);
}

export { answerOptions as OPTIONS, GET as HEAD };
