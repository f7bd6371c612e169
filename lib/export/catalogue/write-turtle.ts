import { DataFactory, type Literal, type NamedNode, type Quad, Writer } from 'n3';
import { type LinkedNode, type LinkedText, type LinkedValue, prefixes } from './linked-node.ts';

const { namedNode, literal, blankNode, quad } = DataFactory;

/** A thing and all that hangs on it as Turtle. Throws naming a prefix that is not known. */
export function writeTurtle(node: LinkedNode): Promise<string> {
  const writer = new Writer({ prefixes });
  writer.addQuads(toQuads(node));
  return new Promise((resolve, reject) => {
    writer.end((error, turtle: string) => (error ? reject(error) : resolve(turtle)));
  });
}

type Subject = NamedNode | ReturnType<typeof blankNode>;

function toQuads(node: LinkedNode, subject: Subject = toSubject(node)): Quad[] {
  const { '@id': _id, '@type': type, ...properties } = node;
  const typed = quad(subject, expand('rdf:type'), expand(type));
  const told = Object.entries(properties).flatMap(([property, values]) =>
    [values ?? []].flat().flatMap((value) => toPropertyQuads(subject, expand(property), value)),
  );
  return [typed, ...told];
}

function toPropertyQuads(subject: Subject, property: NamedNode, value: LinkedValue): Quad[] {
  if (typeof value === 'string') return [quad(subject, property, literal(value))];
  if (isText(value)) return [quad(subject, property, toLiteral(value))];
  const object = toSubject(value);
  const told = '@type' in value ? toQuads(value, object) : [];
  return [quad(subject, property, object), ...told];
}

function isText(value: Exclude<LinkedValue, string>): value is LinkedText {
  return '@value' in value;
}

function toSubject({ '@id': id }: { '@id'?: string }): Subject {
  return id === undefined ? blankNode() : namedNode(id);
}

function toLiteral(value: LinkedText): Literal {
  return literal(value['@value'], '@language' in value ? value['@language'] : expand(value['@type']));
}

const known: Record<string, string> = {
  ...prefixes,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};

function expand(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  const vocabulary = known[prefix];
  if (!vocabulary) throw new Error(`${name} has an unknown prefix`);
  return namedNode(vocabulary + local);
}
