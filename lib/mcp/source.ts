import { z } from 'zod';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Figure, Source } from '#lib/domain/figure.ts';
import type { Operand } from '#lib/domain/operand.ts';

export const CitedSource = z.object({
  source: z.string(),
  title: z.string().nullable(),
  publisher: z.string(),
  url: z.string(),
  published_on: z.string().nullable(),
  page: z.string(),
});
export type CitedSource = z.infer<typeof CitedSource>;

/** The sources of these figures, each once. */
export function listSources(figures: readonly Pick<Figure, 'source'>[], siteUrl: string): CitedSource[] {
  const byId = new Map(figures.map(({ source }) => [source.id, source]));
  return [...byId.values()].map((source) => toSource(source, siteUrl));
}

/** The figures that amounts rest on. */
export function listOperandFigures(operands: readonly (Operand | null)[]): Figure[] {
  return operands.flatMap((operand) => operand?.figures ?? []);
}

function toSource({ id, title, publisher, url, publishedOn }: Source, siteUrl: string): CitedSource {
  return {
    source: id,
    title,
    publisher,
    url,
    published_on: publishedOn,
    page: siteUrl + toSourceAddress(id, 'vi'),
  };
}
