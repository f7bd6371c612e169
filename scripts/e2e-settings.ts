const port = process.env.E2E_PORT ?? '3210';

/**
 * The settings of the site that browser tests visit: it is built and served with the same ones, so that the pages of the build are those that are visited. Its address
 * has no name to look up: where only the IPv4 address of `localhost` is written down, each lookup of the other one asks the network, and a lost answer takes five seconds.
 */
export const e2eSettings = {
  PORT: port,
  SITE_URL: `http://127.0.0.1:${port}`,
  REPORT_URL: 'mailto:data@example.org',
  DATABASE_URL: 'file:.var/e2e/khuyen-cong.db',
};
