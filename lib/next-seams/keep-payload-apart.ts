import { startScript } from './start-script.ts';

const part = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\<]|\\.)*")\]\)<\/script>/g;

/**
 * A finished page without its payload, the description of the whole page that React reads as it starts and that makes up most of the document. The start
 * script asks for it apart (docs/decisions/0052) where the root says `data-payload-apart`. Answers null where the page must stay as it is: its payload is not
 * byte for byte what is answered apart, or the start script does not stand in it.
 */
export function keepPayloadApart(html: string, payload: Buffer | undefined): string | null {
  if (!payload || !html.includes(startScript)) return null;
  const parts: string[] = [];
  const rest = html.replace(part, (_, literal: string) => {
    parts.push(JSON.parse(literal));
    return '';
  });
  if (parts.length === 0 || parts.join('') !== payload.toString()) return null;
  return rest.replace(/<html[^>]*/, '$& data-payload-apart=""');
}
