import { z } from 'zod';
import { findUnseen } from './visible-text.ts';

/** Both databases index the addresses of sources, and PostgreSQL's index takes no longer ones. */
const mostBytes = 2_000;
/** Those that web servers use; another one behind a known name is as likely somebody else's program. */
const ports = ['', '80', '443', '8080', '8443'];
const hostName = /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const ownNetwork = /\.(local|localhost|internal|lan|home|corp|invalid|onion)$/;

/** One http or https address that anybody can follow to where it seems to lead. */
export const webAddress = z.string().check(({ value, issues }) => {
  const message = explainAddress(value);
  if (message) issues.push({ code: 'custom', input: value, message });
});

function explainAddress(value: string): string | null {
  const shown = value === '' ? 'it is empty' : `it is "${value.slice(0, 60)}"`;
  const unseen = findUnseen(value);
  if (unseen) return `has ${unseen} inside the address`;
  if (/\s/.test(value)) return 'has a space or line break inside the address';
  if (Buffer.byteLength(value) > mostBytes)
    return `has ${Buffer.byteLength(value)} bytes; at most ${mostBytes} are kept`;
  if (!/^https?:\/\/[^/\\?#]/i.test(value) || !URL.canParse(value))
    return `must be an http or https address; ${shown}`;
  // Browsers read it as a slash, other programs as a letter of a name before @.
  if (value.includes('\\')) return 'has a backslash inside the address; write / or %5C';
  const { username, password, hostname, port } = new URL(value);
  if (username || password || value.split(/[/\\?#]/)[2]?.includes('@'))
    return `has a name or password before @, and leads to ${hostname}: write the address without it`;
  if (!hostName.test(hostname) || ownNetwork.test(hostname))
    return `must lead to a site on the internet by its name; ${hostname} is none`;
  return ports.includes(port)
    ? null
    : `leads to port ${port}; known for sites are ${ports.slice(1).join(', ')}`;
}
