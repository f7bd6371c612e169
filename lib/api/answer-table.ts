import type { TableName } from '#lib/export/column.ts';
import { writeCsv } from '#lib/export/csv.ts';
import { toFileName } from '#lib/export/file-name.ts';
import { answer } from '#lib/http/answer.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import { getKnownRelease, type KnownRelease } from '#lib/queries/known-release.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { type FileFormat, mediaTypes, type Settings } from './format.ts';
import type { Opened, Resource } from './resource.ts';
import { resources } from './resources.ts';
import { toVersion } from './version.ts';
import { writeJson } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

type Asked<Name extends FileFormat> = {
  resource: Resource;
  opened: Opened<Name>;
  current: KnownRelease;
};
type Writers = { [Name in FileFormat]: (asked: Asked<Name>) => AsyncIterable<string | Uint8Array> };

const writers: Writers = {
  csv: ({ resource, opened }) => {
    const { bom, excel } = opened.settings;
    return writeCsv(resource.table.columns, opened.readCells(), { bom: bom !== undefined, excel });
  },
  json: ({ resource, opened, current }) => {
    const { siteUrl } = readEnvironment();
    return writeJson({ table: resource.table, opened, release: current.release, siteUrl });
  },
  xlsx: ({ resource, opened, current }) => {
    const { siteUrl } = readEnvironment();
    return writeXlsx({ table: resource.table, opened, release: current.release, siteUrl });
  },
};

/** Answers the rows of a table that the query string selects, in one format; a wrong parameter is a 400 that names it. */
export function answerTable<Name extends FileFormat>(
  request: Request,
  name: TableName,
  format: Name,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const current = await getKnownRelease();
    if (!current) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    const resource = resources[name];
    const opened = resource.open(searchParams, current, format);
    const { filters, settings } = opened;
    return respond(request, toVersion(current.release, await resource.readStamp?.()), {
      key: JSON.stringify([name, format, filters, settings]),
      mediaType: mediaTypes[format],
      fileName: format === 'json' ? undefined : toFileName(name, filters, toEnding(format, settings)),
      isPacked: format === 'xlsx',
      isHeavy: format === 'xlsx',
      write: () => writers[format]({ resource, opened, current }),
    });
  });
}

/** A CSV for Excel says in its name for which, so that nobody gives it to a program. */
function toEnding(format: FileFormat, settings: Settings[FileFormat]): string {
  return 'excel' in settings && settings.excel ? `excel-${settings.excel}.${format}` : format;
}
