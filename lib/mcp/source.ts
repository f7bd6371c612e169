import { z } from 'zod';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Source as CitedSource, Figure } from '#lib/domain/figure.ts';
import type { Operand } from '#lib/domain/operand.ts';

export const Source = z.object({
  source: z.string(),
  title: z.string().nullable(),
  publisher: z.string(),
  url: z.string(),
  published_on: z.string().nullable(),
  page: z.string(),
});
export type Source = z.infer<typeof Source>;

/** The sources of these figures, each once. */
export function listSources(figures: readonly Pick<Figure, 'source'>[], siteUrl: string): Source[] {
  const byId = new Map(figures.map(({ source }) => [source.id, source]));
  return [...byId.values()].map((source) => toSource(source, siteUrl));
}

/** The figures that amounts rest on. */
export function listFigures(operands: readonly (Operand | null)[]): Figure[] {
  return operands.flatMap((operand) => operand?.figures ?? []);
}

function toSource({ id, title, publisher, url, publishedOn }: CitedSource, siteUrl: string): Source {
  return {
    source: id,
    title,
    publisher,
    url,
    published_on: publishedOn,
    page: siteUrl + toSourceAddress(id, 'vi'),
  };
}
