import { toAskQuery } from '#lib/addresses/to-ask-address.ts';
import { answer } from '#lib/http/answer.ts';
import { ParameterError } from '#lib/http/problem.ts';
import type { Inquiry } from '#lib/queries/compose-inquiry.ts';
import { readInquiry } from '#lib/queries/read-inquiry.ts';
import { answerDocument, type Document } from './answer-document.ts';

type Made = Omit<Document, 'write' | 'key' | 'fileName'> & {
  /** Of the file, without its ending; the area is named behind it. */
  stem: string;
  ending: 'csv' | 'docx' | 'xlsx';
  write: (inquiry: Inquiry) => Promise<string | Uint8Array>;
};

/** Answers a file about the gaps that its address names, about the newest data release; a 400 for what there is not, and where no area is named. */
export function answerInquiry(request: Request, made: Made): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  return answer(async () => {
    const { area, years, fundings } = await demand(searchParams);
    const { stem, ending, write, ...document } = made;
    return answerDocument(request, {
      ...document,
      key: `${pathname}?${toAskQuery({ area: area.id, years, fundings })}`,
      fileName: `${stem}-${area.id}.${ending}`,
      // Read again: an import may have come in between.
      write: async () => write(await demand(searchParams)),
    });
  });
}

async function demand(parameters: URLSearchParams): Promise<Inquiry> {
  const inquiry = await readInquiry(parameters);
  if (inquiry) return inquiry;
  const detail =
    'Parameter "area" is missing: the id of an area, as in area=nghe-an&year=2017&funding=local.';
  throw new ParameterError([{ parameter: 'area', value: '', detail }]);
}
