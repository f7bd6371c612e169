import { z } from 'zod';

/** What of `npm audit --json` is read. */
export const AuditReport = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([z.string(), z.object({ url: z.string(), title: z.string(), severity: z.string() })]),
      ),
    }),
  ),
});
export type AuditReport = z.output<typeof AuditReport>;

/** An advisory that somebody has looked at (scripts/security/triaged.json): why it does no harm here, or what was done. */
export const Triaged = z.array(
  z.object({
    /** The last part of its address: GHSA-… */
    advisory: z.string().regex(/^GHSA-[\w-]+$/),
    package: z.string(),
    date: z.iso.date(),
    reason: z.string().min(20),
  }),
);
export type Triaged = z.output<typeof Triaged>;

/** A line for each known advisory on an installed package that nobody has looked at, and for each that is looked at and no longer there. */
export function judgeAdvisories({ vulnerabilities }: AuditReport, triaged: Triaged): string[] {
  const found = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via
      .filter((cause) => typeof cause !== 'string')
      .map(({ url, title, severity }) => ({ id: url.replace(/^.*\//, ''), name, title, severity })),
  );
  const isFound = ({ advisory, package: name }: Triaged[number]) =>
    found.some((one) => one.id === advisory && one.name === name);
  const isKnown = ({ id, name }: (typeof found)[number]) =>
    triaged.some((one) => one.advisory === id && one.package === name);
  return [
    ...found
      .filter((one) => !isKnown(one))
      .map(
        ({ id, name, title, severity }) => `${name}: ${title} (${severity}, ${id}) was not looked at yet.`,
      ),
    ...triaged
      .filter((one) => !isFound(one))
      .map(({ advisory, package: name }) => `scripts/security/triaged.json: ${advisory} of ${name} is gone.`),
  ];
}
