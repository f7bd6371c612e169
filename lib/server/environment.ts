import { z } from 'zod';
import { logLevels } from './log-levels.ts';

const plainMail = /^mailto:[^\s?{}]+$/;

const usualPort = '3000';

const Environment = z.object({
  /** Where readers reach the site, for canonical links and citations. */
  SITE_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  /** Where the server listens; the site is reached there when nothing else is said. */
  PORT: z
    .string()
    .regex(/^\d{0,5}$/, 'a number')
    .default(''),
  /** Where readers report an error in a figure; empty or absent: nowhere, and no link is shown. */
  REPORT_URL: z
    .union([
      z.literal(''),
      z.string().regex(plainMail),
      z.string().regex(/^(https:\/\/|mailto:)\S*\{id\}\S*$/, 'mailto:… or https://… with {id} in it'),
    ])
    .default(''),
  /** From which weight on the running server logs. */
  LOG_LEVEL: z.union([z.literal(''), z.enum(logLevels)]).default(''),
  /** Where measurements are served, apart from the site; empty or absent: nowhere. */
  METRICS_PORT: z
    .string()
    .regex(/^(?:(?:[^\s:]+|\[[\da-f:]+\]):)?\d{1,5}$|^$/i, 'a port, or host:port such as 127.0.0.1:9464')
    .refine((text) => Number(/\d*$/.exec(text)?.[0]) < 65_536, 'a port up to 65535')
    .default(''),
  /** A standby of PostgreSQL that readers are answered from; empty or absent: the database of DATABASE_URL. */
  DATABASE_READ_URL: z
    .union([z.literal(''), z.string().regex(/^postgres(ql)?:\/\//, 'postgresql://…')])
    .default(''),
});

/** The site's own settings from the environment; throws naming the variable that is wrong. */
export function readEnvironment(values: Record<string, string | undefined> = process.env) {
  const { data, error } = Environment.safeParse(values);
  if (!data) throw new Error(`Environment: ${z.prettifyError(error)}`);
  const report = plainMail.test(data.REPORT_URL)
    ? `${data.REPORT_URL}?subject={id}&body={page}`
    : data.REPORT_URL;
  const siteUrl = data.SITE_URL || `http://localhost:${data.PORT || usualPort}`;
  return {
    siteUrl: siteUrl.replace(/\/$/, ''),
    reportUrl: report || null,
    logLevel: data.LOG_LEVEL || ('info' as const),
    metricsAddress: toMetricsAddress(data.METRICS_PORT),
  };
}

/** A port alone is reached from this machine only. */
function toMetricsAddress(text: string): { host: string; port: number } | null {
  if (text === '') return null;
  const [host, port] = text.includes(':') ? text.split(/:(?=\d+$)/) : ['127.0.0.1', text];
  return { host: String(host).replace(/^\[|\]$/g, ''), port: Number(port) };
}
