import {
  findQuestionFault,
  listQuestions,
  plainQuestion,
  type Question,
} from '#tests/fuzz/hostile-questions.ts';
import {
  encode,
  findFault,
  hostileNames,
  hostilePaths,
  hostileRoutes,
  hostileValues,
  toHostileAddress,
} from '#tests/fuzz/hostile-values.ts';
import { OpenApiDocument } from '#tests/fuzz/open-api-document.ts';
import { site, startSite, tell, waitForEnd } from './running-site.ts';

// Every hostile value in every parameter of every address and in every place of a question to the address of assistants, one at a time. Needs a build and its database (npm run build).
const { child } = await startSite(process.execPath, ['scripts/serve.ts']);
const { paths } = OpenApiDocument.parse(await (await fetch(`${site}/api/v1/openapi.json`)).json());
const routes = [
  ...Object.entries(hostileRoutes),
  ...Object.entries(paths).map(([path, { get }]) => [path, get.parameters.map(({ name }) => name)] as const),
];
for (const [what, value] of Object.entries(hostileValues)) {
  const addresses = [
    ...routes.flatMap(([path, names]) => names.map((name) => toHostileAddress(path, [name], value))),
    ...hostilePaths.map((path) => `${path}${encode(value)}`),
  ];
  await tryAll(what, addresses);
}
const named = routes.flatMap(([path]) => hostileNames.map((name) => toHostileAddress(path, [name], 'x')));
await tryAll('names of the prototype', named);
const plain = await (await ask({ body: plainQuestion })).text();
for (const [what, questions] of listQuestions()) await tryQuestions(what, questions);
child.kill('SIGTERM');
await waitForEnd(child);

async function tryAll(what: string, addresses: readonly string[]): Promise<void> {
  const faults: string[] = [];
  for (const address of addresses) {
    const response = await fetch(site + address, { redirect: 'manual' });
    const fault = findFault(response.status, response.headers, await response.text());
    if (fault) faults.push(`${fault} at ${address.slice(0, 120)}`);
  }
  tell(`${what} at ${addresses.length} addresses`, faults.length === 0, faults.slice(0, 3).join(' · '));
}

/** After them a plain question is answered as before. */
async function tryQuestions(what: string, questions: readonly Question[]): Promise<void> {
  const faults: string[] = [];
  for (const question of questions) {
    const response = await ask(question);
    const fault = findQuestionFault(response.status, response.headers, await response.text());
    if (fault) faults.push(`${fault} of ${JSON.stringify(question).slice(0, 160)}`);
  }
  if ((await (await ask({ body: plainQuestion })).text()) !== plain) faults.push('another answer after them');
  tell(
    `assistants: ${what} in ${questions.length} questions`,
    faults.length === 0,
    faults.slice(0, 3).join(' · '),
  );
}

function ask({ body, headers }: Question): Promise<Response> {
  const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const sent = Array.isArray(body) ? toStream(body) : body;
  const init = { method: 'POST', body: sent, headers: { ...usual, ...headers }, duplex: 'half' };
  return fetch(`${site}/api/mcp`, init);
}

function toStream(pieces: readonly string[]): ReadableStream {
  return new ReadableStream({
    start(stream) {
      for (const piece of pieces) stream.enqueue(Buffer.from(piece));
      stream.close();
    },
  });
}
