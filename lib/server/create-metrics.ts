import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; a kept page takes one to five thousandths. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a running server measures, each under the name that it is published by, and those of the process itself (docs/operations.md). */
export function createMetrics() {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `khuyen_cong_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `khuyen_cong_${name}`, help, registers });
  return {
    register,
    requests: counter('http_requests_total', 'Requests answered, by kind of address and class of status.', [
      'kind',
      'status',
    ]),
    requestSeconds: new Histogram({
      name: 'khuyen_cong_http_request_duration_seconds',
      help: 'Time from a request to the end of its answer.',
      labelNames: ['kind'],
      buckets,
      registers,
    }),
    cacheRequests: counter(
      'cache_requests_total',
      'What was looked for in a cache (pages, answers, bundles) and whether it was there.',
      ['cache', 'result'],
    ),
    pageRenders: counter('page_renders_total', 'Pages rendered and put into the page cache.'),
    release: gauge('data_release', 'The newest data release of the database when it was asked last.'),
    releaseShown: gauge('data_release_shown', 'The data release that this process renders pages of.'),
    importedAt: gauge(
      'data_release_imported_timestamp_seconds',
      'When the newest data release was imported.',
    ),
    databaseAway: gauge('database_away', '1 while the database cannot be read, else 0.'),
    databaseErrors: counter('database_errors_total', 'Questions to the database that failed.'),
    heavyRunning: gauge('heavy_answers_running', 'Answers in the making that take much time or memory.'),
    heavyRefused: counter('heavy_answers_refused_total', 'Such answers refused since too many were running.'),
  };
}

/** See createMetrics. */
export type Metrics = ReturnType<typeof createMetrics>;
