import { getCurrentRequest } from '#lib/server/process-state.ts';

/** What is wrong with one parameter; `allowed` where the list of values is closed and short. */
export type ParameterProblem = {
  parameter: string;
  value: string;
  detail: string;
  allowed?: readonly string[];
};

/** A refusal as RFC 9457 writes it; of several wrong parameters the first stands at the top and all in `errors`. */
export type ProblemDocument = {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  errors?: readonly ParameterProblem[];
  /** Of a failure of ours: by which it is found in the log. */
  request_id?: string;
} & Partial<Omit<ParameterProblem, 'detail'>>;

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  414: 'URI Too Long',
  417: 'Expectation Failed',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

/** A refusal repeats the allowed values for each wrong one: it must not grow with what is asked. */
const mostProblems = 20;

/** Thrown where parameters are parsed; answered as a 400 that names the wrong ones, the first 20 of more. */
export class ParameterError extends Error {
  readonly problems: readonly ParameterProblem[];

  constructor(problems: readonly ParameterProblem[]) {
    const told = problems.slice(0, mostProblems);
    const others = problems.length - told.length;
    super([...told.map(({ detail }) => detail), ...(others > 0 ? [`And ${others} more.`] : [])].join(' '));
    this.problems = told;
  }
}

/** The problem of wrong parameters, status 400. */
export function toParameterProblem({ message, problems }: ParameterError): ProblemDocument {
  return { ...createProblem(400, message), ...problems[0], detail: message, errors: problems };
}

/** A problem of which only the status and a sentence are told. */
export function createProblem(status: keyof typeof titles, detail: string): ProblemDocument {
  return { type: 'about:blank', title: titles[status], status, detail };
}

/** In seconds, what a 503 asks programs to wait: a database that restarts is back by then. */
export const retryAfter = '30';

/** In seconds, what a 429 asks programs to wait: what is being made is made by then. */
export const retryAfterBusy = '10';

/** Answers a problem as `application/problem+json`, readable from any origin, never cached; one that passes says when to ask again. */
export function createProblemResponse(problem: ProblemDocument): Response {
  const id = problem.status >= 500 ? getCurrentRequest()?.id : undefined;
  return new Response(JSON.stringify({ ...problem, ...(id && { request_id: id }) }), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after',
      ...(problem.status === 503 && { 'retry-after': retryAfter }),
      ...(problem.status === 429 && { 'retry-after': retryAfterBusy }),
    },
  });
}
