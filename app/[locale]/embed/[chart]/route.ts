import { toLocale } from '#i18n/locales.ts';
import { answer } from '#lib/http/answer.ts';
import { answerEmbed } from './answer-embed.tsx';

/** One chart as a page without scripts, for the frames of other sites (docs/decisions/0016). */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/embed/[chart]'>) {
  const { locale, chart } = await params;
  return answer(() => answerEmbed(request, toLocale(locale), chart));
}
