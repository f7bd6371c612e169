import { setTimeout } from 'node:timers/promises';
import { isDatabaseError } from '#lib/database/is-database-error.ts';
import { openReader } from '#lib/database/open-readers.ts';
import { createPostgres } from './own-postgres.ts';
import { port, tell } from './running-site.ts';

// What 16 readers meet who ask a PostgreSQL server that is frozen for nine seconds, without a site around it (postgres-away.ts has one). Needs PostgreSQL's server alone.
type Asked = { from: number; ms: number; isAnswered: boolean };

const server = createPostgres(port + 100);
try {
  const reader = openReader({ provider: 'postgresql', url: server.url });
  const all: Asked[] = [];
  let isEnding = false;
  const readers = Array.from({ length: 16 }, async () => {
    while (!isEnding) {
      const from = performance.now();
      const isAnswered = await reader.$queryRaw`SELECT 1 AS one`.then(() => true, isNotAway);
      all.push({ from, ms: performance.now() - from, isAnswered });
      await setTimeout(20);
    }
  });
  await setTimeout(1_500);
  server.freeze();
  const frozenAt = performance.now();
  await setTimeout(9_000);
  server.thaw();
  const thawedAt = performance.now();
  await setTimeout(2_000);
  isEnding = true;
  await Promise.all(readers);
  const longest = (asked: Asked[]) => Math.round(Math.max(0, ...asked.map(({ ms }) => ms)));
  const late = all.filter(({ from }) => from > frozenAt + 6_000 && from < thawedAt);
  const after = all.filter(({ from, ms, isAnswered }) => isAnswered && from + ms > thawedAt);
  const backMs = Math.min(...after.map(({ from, ms }) => from + ms - thawedAt));
  tell(
    'nobody waits longer than five seconds',
    longest(all) < 5_000,
    `${all.length} questions, longest ${longest(all)} ms`,
  );
  tell(
    'once known it is told at once',
    longest(late) < 500,
    `${late.length} questions, longest ${longest(late)} ms`,
  );
  tell('it is read again within two seconds', backMs < 2_000, `after ${Math.round(backMs)} ms`);
  const connections =
    Number(server.ask("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'")) - 1;
  tell('connections do not pile up', connections <= 10, String(connections));
} finally {
  server.remove();
}
process.exit();

function isNotAway(error: unknown): false {
  if (!isDatabaseError(error)) throw error;
  return false;
}
