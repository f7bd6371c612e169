import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { POST } from '#app/api/mcp/route.ts';

export const mcpUrl = 'http://localhost:3000/api/mcp';

/** Posts a body to the address of assistants as it is. */
export function postMcp(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  return POST(new Request(mcpUrl, { method: 'POST', body, headers: { ...usual, ...headers } }));
}

/** A client of the library that asks the route in this process, by the newest protocol or by that of 2025. */
export async function connectMcp(mode: 'auto' | 'legacy' = 'auto'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  const ask = (url: string | URL, init?: RequestInit) => {
    const request = new Request(url, init);
    return request.method === 'POST' ? POST(request) : Promise.resolve(new Response(null, { status: 405 }));
  };
  await client.connect(new StreamableHTTPClientTransport(new URL(mcpUrl), { fetch: ask }));
  return client;
}
