import { GET } from '#app/api/v1/[file]/route.ts';
import { type CsvRow, parseRows } from './read-csv.ts';

/** Asks the API for a file: `askApi('figures.csv', '?year=2021')`. */
export function askApi(file: string, query = '', init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/${file}${query}`, init);
  return GET(request, { params: Promise.resolve({ file }) });
}

/** The rows of a CSV of the API as a plain reader sees them. */
export async function askRows(file: string, query = ''): Promise<CsvRow[]> {
  return parseRows(await (await askApi(file, query)).text());
}
