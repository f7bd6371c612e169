import { startScript } from './start-script.ts';

const part = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\<]|\\.)*")\]\)<\/script>/g;

/**
 * A finished page without its payload, the description of the whole page that React reads as it starts and that makes up most of the document. The start
 * script asks for it apart (docs/decisions/0052) where the root says `data-payload-apart`. Answers null where the page must stay as it is: its payload is not
 * byte for byte what is answered apart, or the start script does not stand in it.
 */
export function keepPayloadApart(html: string, payload: Buffer | undefined): string | null {
  const taken = takePayload(html, '');
  return payload && taken?.payload === payload.toString() ? taken.html : null;
}

/**
 * A page and the payload that stood in it. Its root names what the start script asks for (docs/decisions/0068): a name without `"`, or none where Next itself
 * answers. Null where nobody would ask for it, where there is none, or where a part of it is of an unknown shape.
 */
export function takePayload(html: string, name: string): { html: string; payload: string } | null {
  if (!html.includes(startScript)) return null;
  const parts: string[] = [];
  const rest = html.replace(part, (_, literal: string) => {
    parts.push(JSON.parse(literal));
    return '';
  });
  if (parts.length === 0 || rest.includes('<script>self.__next_f.push(')) return null;
  return { html: rest.replace(/<html[^>]*/, `$& data-payload-apart="${name}"`), payload: parts.join('') };
}
