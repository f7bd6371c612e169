import { z } from 'zod';

const plainMail = /^mailto:[^\s?{}]+$/;

const Environment = z.object({
  /** Where readers reach the site, for canonical links and citations. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  /** Where readers report an error in a figure; empty or absent: nowhere, and no link is shown. */
  REPORT_URL: z
    .union([
      z.literal(''),
      z.string().regex(plainMail),
      z.string().regex(/^(https:\/\/|mailto:)\S*\{id\}\S*$/, 'mailto:… or https://… with {id} in it'),
    ])
    .default(''),
});

/** The site's own settings from the environment; throws naming the variable that is wrong. */
export function readEnvironment(values: Record<string, string | undefined> = process.env) {
  const { data, error } = Environment.safeParse(values);
  if (!data) throw new Error(`Environment: ${z.prettifyError(error)}`);
  const report = plainMail.test(data.REPORT_URL)
    ? `${data.REPORT_URL}?subject={id}&body={page}`
    : data.REPORT_URL;
  return { siteUrl: data.SITE_URL.replace(/\/$/, ''), reportUrl: report || null };
}
