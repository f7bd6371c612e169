import { answerInquiry } from '#lib/api/answer-inquiry.ts';
import { writeLetter } from '#lib/export/docx/write-letter.ts';
import { answerOptions } from '#lib/http/cors.ts';
import { createLetter } from '#lib/words/create-letter.ts';

/** The request for the gaps that the address names, as /ask shows it: `?area=nghe-an&year=2016,2017&funding=local`. */
export function GET(request: Request): Promise<Response> {
  return answerInquiry(request, {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    stem: 'yeu-cau-cung-cap-thong-tin',
    ending: 'docx',
    isPacked: true,
    isHeavy: true,
    write: async (inquiry) => writeLetter(createLetter(inquiry, 'vi')),
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
