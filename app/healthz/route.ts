import { connection } from 'next/server';
import { createLiveJson } from '#lib/http/live-json.ts';

/** Liveness: this process answers, whatever the database does. */
export async function GET() {
  await connection();
  return createLiveJson({ status: 'ok' });
}
