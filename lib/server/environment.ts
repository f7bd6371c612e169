import { z } from 'zod';
import { logLevels } from './log-levels.ts';

const plainMail = /^mailto:[^\s?{}]+$/;
const template = /^(https:\/\/|mailto:)\S*\{id\}\S*$/;
const usualPort = '3000';
const shortestToken = 32;

/** A setting that may be left out or be empty, with the sentence that is told of a wrong value; never the value, which may be a secret. */
function setting(isRight: (value: string) => boolean, sentence: string) {
  return z
    .string()
    .default('')
    .refine((value) => value === '' || isRight(value), { error: sentence });
}

const Environment = z.object({
  /** Where readers reach the site, for canonical links and citations. */
  SITE_URL: setting(
    isSiteAddress,
    'SITE_URL must be where readers reach the site, as http:// or https:// and a host without a path, such as https://khuyencong.example.',
  ),
  /** Where the server listens; the site is reached there when nothing else is said. */
  PORT: setting(
    (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
    'PORT must be a number up to 65535.',
  ),
  DATABASE_URL: setting(
    (value) => value.startsWith('file:') || (/^postgres(ql)?:/.test(value) && URL.canParse(value)),
    'DATABASE_URL must be the address of the database, as postgresql://… or as file: and the path of a SQLite file.',
  ),
  /** Where readers report an error in a figure; empty or absent: nowhere, and no link is shown. */
  REPORT_URL: setting(
    (value) => plainMail.test(value) || template.test(value),
    'REPORT_URL must be mailto: and an address, or an https:// or mailto: address with {id} in it.',
  ),
  /** Whom to tell of a weakness, in /.well-known/security.txt. */
  SECURITY_CONTACT: setting(
    (value) => plainMail.test(value) || (/^https:\/\/\S+$/.test(value) && URL.canParse(value)),
    'SECURITY_CONTACT must be mailto: and an address, or an https:// address.',
  ),
  /** By which this process tells itself of new data; made up at each start when not said. */
  REVALIDATE_TOKEN: setting(
    (value) => value.length >= shortestToken && /^[\x21-\x7e]+$/.test(value),
    `REVALIDATE_TOKEN must have ${shortestToken} letters or more, none of them a space or outside of ASCII; leave it out to have one made up.`,
  ),
  /** A standby of PostgreSQL that readers are answered from; empty or absent: the database of DATABASE_URL. */
  DATABASE_READ_URL: setting(
    (value) => /^postgres(ql)?:/.test(value) && URL.canParse(value),
    'DATABASE_READ_URL must be the address of a standby of PostgreSQL, as postgresql://….',
  ),
  /** From which weight on the running server logs. */
  LOG_LEVEL: setting(isLogLevel, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`),
  /** Where measurements are served, apart from the site; empty or absent: nowhere. */
  METRICS_PORT: setting(
    (value) =>
      /^(?:(?:[^\s:]+|\[[\da-f:]+\]):)?\d{1,5}$/i.test(value) && Number(/\d+$/.exec(value)?.[0]) <= 65_535,
    'METRICS_PORT must be a port, or host:port such as 0.0.0.0:9464.',
  ),
  /** Where traces are sent; empty or absent: nowhere. Read by OpenTelemetry itself (start-tracing.ts). */
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
    'OTEL_EXPORTER_OTLP_ENDPOINT must be an http:// or https:// address, such as http://127.0.0.1:4318.',
  ),
  /** Where pages go that are drawn anew; read by next.config.ts. */
  PAGES_KEPT: setting(
    (value) => value === 'memory' || value === 'disk',
    'PAGES_KEPT must be memory or disk.',
  ),
  /** Whether assistants are answered at /api/mcp. */
  MCP: setting((value) => value === 'on' || value === 'off', 'MCP must be on or off.'),
});

/** The names of the variables of the environment that are settings of the site. */
export const settingNames: readonly string[] = Object.keys(Environment.shape);

/** The site's own settings from the environment; throws one sentence for each variable that is wrong, without its value. */
export function readEnvironment(values: Record<string, string | undefined> = process.env) {
  const { data, error } = Environment.safeParse(values);
  if (!data) throw new Error(error.issues.map(({ message }) => message).join('\n'));
  const { REPORT_URL: report, SECURITY_CONTACT: contact } = data;
  const isMail = plainMail.test(report);
  return {
    siteUrl: new URL(data.SITE_URL || `http://localhost:${data.PORT || usualPort}`).origin,
    reportUrl: (isMail ? `${report}?subject={id}&body={page}` : report) || null,
    securityContact: contact || (isMail ? report : null),
    logLevel: isLogLevel(data.LOG_LEVEL) ? data.LOG_LEVEL : ('info' as const),
    metricsAddress: toMetricsAddress(data.METRICS_PORT),
    hasMcp: data.MCP !== 'off',
  };
}

function isSiteAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return false;
  const { origin, href } = new URL(value);
  return href === `${origin}/`;
}

function isLogLevel(value: string): value is (typeof logLevels)[number] {
  return logLevels.some((level) => level === value);
}

/** A port alone is reached from this machine only. */
function toMetricsAddress(text: string): { host: string; port: number } | null {
  if (text === '') return null;
  const [host, port] = text.includes(':') ? text.split(/:(?=\d+$)/) : ['127.0.0.1', text];
  return { host: String(host).replace(/^\[|\]$/g, ''), port: Number(port) };
}
