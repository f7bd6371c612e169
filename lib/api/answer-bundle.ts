import { archiveName, toBundleAddress } from '#lib/addresses/bundle-address.ts';
import { licence } from '#lib/export/licence.ts';
import { answer } from '#lib/http/answer.ts';
import { cutTold } from '#lib/http/cut-told.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { type Representation, respond } from '#lib/http/respond.ts';
import { dropTracking } from '#lib/http/tracking-parameters.ts';
import { type Bundle, findNewestBundle, readBundle } from '#lib/queries/read-bundle.ts';
import { listFiles, unpackFile } from '#lib/queries/unpack-bundle.ts';
import { toBundleMediaType } from './bundle-media-type.ts';

const forever = 'public, max-age=31536000, immutable';
const aMinute = 'public, max-age=60';

/** Sends the reader of `/data/<file>` on to the file of the newest release's bundle; 503 before there is one, 404 when it has no such file. */
export function answerNewestFile(request: Request, file: string): Promise<Response> {
  const search = dropTracking(new URL(request.url).searchParams).toString();
  return answer(async () => {
    const sha256 = await findNewestBundle();
    const bundle = sha256 && (await readBundle(sha256));
    if (!bundle) return createProblemResponse(createProblem(503, 'There is no bundle yet.'));
    if (!hasFile(bundle, file)) return refuseFile(bundle, file);
    return new Response(null, {
      status: 307,
      headers: {
        location: toBundleAddress(bundle.sha256, file) + (search && `?${search}`),
        'cache-control': aMinute,
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'link',
        link: toLinks(bundle.sha256, file),
      },
    });
  });
}

/** Answers a bundle's archive or one file of it, the same bytes for ever; 404 when none is kept under this hash, or when it has no such file. */
export function answerBundleFile(request: Request, sha256: string, file: string): Promise<Response> {
  return answer(async () => {
    const bundle = await readBundle(sha256);
    if (!bundle) return refuseHash(sha256);
    if (!hasFile(bundle, file)) return refuseFile(bundle, file);
    const version = { id: bundle.sha256, modifiedAt: bundle.createdAt };
    const response = await respond(request, version, toRepresentation(bundle, file));
    response.headers.set('link', toLinks(sha256, file));
    return response;
  });
}

function toRepresentation(bundle: Bundle, file: string): Representation {
  const isArchive = file === archiveName;
  return {
    key: file,
    mediaType: toBundleMediaType(file),
    fileName: isArchive ? `khuyen-cong-${bundle.release}.zip` : undefined,
    isPacked: isArchive,
    isHeavy: !isArchive,
    cacheControl: forever,
    write: async function* () {
      yield isArchive ? bundle.bytes : (unpackFile(bundle.bytes, file) ?? new Uint8Array());
    },
  };
}

function hasFile({ bytes }: Bundle, file: string): boolean {
  return file === archiveName || listFiles(bytes).some(({ name }) => name === file);
}

async function refuseHash(sha256: string): Promise<Response> {
  const newest = await findNewestBundle();
  const known = newest ? ` The newest is ${newest}; /api/v1/releases.csv lists one of each release.` : '';
  return createProblemResponse(createProblem(404, `No bundle has the SHA-256 ${cutTold(sha256)}.${known}`));
}

function refuseFile({ sha256, bytes }: Bundle, file: string): Response {
  const known = [archiveName, ...listFiles(bytes).map(({ name }) => name)].join(', ');
  return createProblemResponse(
    createProblem(404, `There is no ${cutTold(file)} in the bundle ${sha256}; there are ${known}.`),
  );
}

/** RFC 8288: where the newest version is, the licence, and of a table its two descriptions (CSVW looks for its own here). */
function toLinks(sha256: string, file: string): string {
  const toLink = (target: string, relation: string) => `<${target}>; rel="${relation}"`;
  const describe = (name: string) =>
    `${toLink(toBundleAddress(sha256, name), 'describedby')}; type="${toBundleMediaType(name)}"`;
  return [
    toLink(`/data/${file}`, 'latest-version'),
    toLink(licence.url, 'license'),
    ...(file.endsWith('.csv') ? ['csv-metadata.json', 'datapackage.json'].map(describe) : []),
  ].join(', ');
}
