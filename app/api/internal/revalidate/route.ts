import { revalidateTag } from 'next/cache';
import { datasetTag } from '#lib/queries/dataset-cache.ts';

/** Forgets every cached page and query of the dataset. Only this process itself knows the token. */
export async function POST(request: Request) {
  const token = process.env.REVALIDATE_TOKEN;
  if (!token || request.headers.get('authorization') !== `Bearer ${token}`) {
    return new Response(null, { status: 404 });
  }
  revalidateTag(datasetTag, { expire: 0 });
  return new Response(null, { status: 204 });
}
