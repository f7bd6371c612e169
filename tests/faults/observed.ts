import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { port, site, startSite, tell, waitForEnd } from './running-site.ts';

// What a running site tells of itself: a line of the log for each request, measurements at an address of their own, traces to a receiver. Needs a build and its
// database (npm run build).
const metrics = `127.0.0.1:${port + 1}`;
const id = '0123456789abcdef0123456789abcdef';
const parcels: string[] = [];
const receiver = createServer(async (request, response) => {
  parcels.push(`${request.url} ${await text(request)}`);
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}).listen(port + 2, '127.0.0.1');

const { child, said } = await startSite(process.execPath, ['scripts/serve.ts'], {
  METRICS_PORT: metrics,
  LOG_LEVEL: 'debug',
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port + 2}`,
});
await setTimeout(3_000); // the first look at the database
const ask = (path: string) => fetch(site + path, { headers: { 'x-request-id': id } });
const page = await ask('/vi/provinces/nghe-an');
await page.text();
await (await ask('/vi/search?q=bi+mat')).text();
for (let asked = 0; asked < 2; asked += 1) await (await ask('/api/v1/areas.csv')).text();
const { data, built_at } = JSON.parse(await (await ask('/version.json')).text());
tell('the version tells release and build', data.release > 0 && !Number.isNaN(Date.parse(built_at)));
tell('an answer bears the id of its request', page.headers.get('x-request-id') === id);

const measured = await (await fetch(`http://${metrics}/metrics`)).text();
const shown = `khuyen_cong_data_release_shown ${data.release}`;
for (const line of [
  'khuyen_cong_http_requests_total{kind="page",status="2xx"} 2',
  'khuyen_cong_http_requests_total{kind="api",status="2xx"} 3', // with the one that makes pages anew
  'khuyen_cong_cache_requests_total{cache="answers",result="hit"} 1',
  'khuyen_cong_page_renders_total 1',
  'khuyen_cong_database_away 0',
  shown,
])
  tell(`measured: ${line}`, measured.includes(`\n${line}\n`));
tell('not at the address of the site', (await ask('/metrics')).status === 404);

child.kill('SIGTERM');
await waitForEnd(child);
receiver.close();
const lines = said
  .join('')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const ofPage = lines.find(({ path }) => path === '/vi/provinces/nghe-an');
tell('logged: the page', ofPage?.request === id && ofPage?.status === 200, JSON.stringify(ofPage));
tell(
  'logged: the second answer was at hand',
  lines.filter(({ path }) => path === '/api/v1/areas.csv').at(-1)?.cache === 'hit',
);
tell('not logged: words of a search', !said.join('').includes('bi+mat'));
for (const sentence of [
  `Serving at port ${port}`,
  `Data release ${data.release} is shown`,
  'Ending: SIGTERM',
])
  tell(
    `logged: ${sentence}`,
    lines.some(({ msg }) => msg === sentence),
  );
tell(
  'traced: the page, under its route',
  parcels.some((parcel) => parcel.startsWith('/v1/traces') && parcel.includes('provinces/[slug]')),
  `${parcels.length} parcels`,
);
tell('not traced: words of a search', !parcels.join('').includes('bi+mat'));
