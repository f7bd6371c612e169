import { connection } from 'next/server';
import { answer } from '#lib/http/answer.ts';
import { createLiveJson } from '#lib/http/live-json.ts';
import { getDataRelease } from '#lib/queries/data-release.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** The version of the code, the data release that it shows (null before the first import) and when it was built (null when it was not). */
export async function GET() {
  await connection();
  return answer(async () => {
    const release = await getDataRelease();
    const data = release && {
      release: release.number,
      hash: release.contentHash,
      imported_at: release.importedAt,
    };
    return createLiveJson({ code: packageJson.version, data, built_at: process.env.BUILT_AT ?? null });
  });
}
