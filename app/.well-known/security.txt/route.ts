import { connection } from 'next/server';
import { answerOptions } from '#lib/http/cors.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { writeSecurityText } from '#lib/http/security-text.ts';
import { readEnvironment } from '#lib/server/environment.ts';

/** Whom to tell of a weakness (RFC 9116); 404 when nobody is named. */
export async function GET(): Promise<Response> {
  await connection();
  const { securityContact, siteUrl } = readEnvironment();
  if (!securityContact)
    return createProblemResponse(createProblem(404, 'No contact for security is named here.'));
  const builtAt = new Date(process.env.BUILT_AT ?? Date.now());
  return new Response(writeSecurityText({ contact: securityContact, siteUrl, builtAt }), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    },
  });
}

export { answerOptions as OPTIONS, GET as HEAD };
