import { GET as getNewest } from '#app/data/[file]/route.ts';
import { GET as getKept } from '#app/data/releases/[release]/[file]/route.ts';

/** Asks for an address under /data without following redirects: `askData('/data/khuyen-cong.zip')`. */
export function askData(address: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost${address}`, init);
  const [, , file = '', release, inRelease] = address.split('/');
  if (release === undefined) return getNewest(request, { params: Promise.resolve({ file }) });
  return getKept(request, { params: Promise.resolve({ release, file: inRelease ?? '' }) });
}

/** Asks and goes where the answer sends. */
export async function followData(address: string, init?: RequestInit): Promise<Response> {
  const response = await askData(address, init);
  return response.status === 307 ? askData(response.headers.get('location') ?? '', init) : response;
}
