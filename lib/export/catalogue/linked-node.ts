/** A translated or typed text. */
export type LinkedText = { '@value': string; '@language': string } | { '@value': string; '@type': string };

/** A value of a property: a text, a thing named by its address, or a thing with properties of its own. */
export type LinkedValue = string | LinkedText | { '@id': string } | LinkedNode;

/** A thing with properties, in the words of JSON-LD; names are written with the prefixes below, addresses whole. */
export type LinkedNode = {
  '@id'?: string;
  '@type': string;
  [property: string]: LinkedValue | LinkedValue[] | undefined;
};

/** The vocabularies of the catalogue. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A node as a JSON-LD document, whole in itself: no context has to be fetched. */
export function toJsonLd(node: LinkedNode): object {
  return { '@context': prefixes, ...node };
}
