const port = process.env.E2E_PORT ?? '3210';

/** The settings of the site that browser tests visit: it is built and served with the same ones, so that the pages of the build are those that are visited. */
export const e2eSettings = {
  PORT: port,
  SITE_URL: `http://localhost:${port}`,
  REPORT_URL: 'mailto:data@example.org',
  DATABASE_URL: 'file:.var/e2e/khuyen-cong.db',
};
