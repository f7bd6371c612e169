import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { createAdapter } from './adapter.ts';
import type { DatabaseAddress } from './database-url.ts';
import type { ReadGate } from './read-gate.ts';

/** Puts each question to a connection. */
type Put = <Answer>(question: (connection: SqlDriverAdapter) => Promise<Answer>) => Promise<Answer>;

/** An adapter for what readers ask of one database: it never waits long, and connects once, however many clients use it. */
export function createReadingAdapter(address: DatabaseAddress, gate: ReadGate): SqlDriverAdapterFactory {
  const factory = createAdapter(address, 'readers');
  let connecting: Promise<SqlDriverAdapter> | undefined;
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      connecting ??= factory.connect().then(closeOnce);
      const connection = await connecting;
      return toReader(connection, (question) => gate(() => question(connection)));
    },
  };
}

/**
 * An adapter that asks one of several: `chosen` says which. When that one fails, `chooseAnew` is called, and the question put to the other if another was chosen.
 */
export function createChoosingAdapter<Name extends string>(
  factories: Readonly<Record<Name, SqlDriverAdapterFactory>>,
  chosen: () => Name,
  chooseAnew: () => Promise<unknown>,
): SqlDriverAdapterFactory {
  const [any] = Object.values<SqlDriverAdapterFactory>(factories);
  if (!any) throw new Error('There is no database to choose');
  const put: Put = async (question) => {
    const before = chosen();
    try {
      return await question(await factories[before].connect());
    } catch (error) {
      await chooseAnew().catch(() => {});
      if (chosen() === before) throw error;
      return question(await factories[chosen()].connect());
    }
  };
  return {
    provider: any.provider,
    adapterName: any.adapterName,
    connect: async () => toReader(await any.connect(), put),
  };
}

/** Each of its clients closes it. */
function closeOnce(connection: SqlDriverAdapter): SqlDriverAdapter {
  const dispose = connection.dispose.bind(connection);
  let closing: Promise<void> | undefined;
  return Object.assign(connection, {
    dispose: () => {
      closing ??= dispose();
      return closing;
    },
  });
}

/** What reads and nothing else: writers open the database themselves. */
function toReader(connection: SqlDriverAdapter, put: Put): SqlDriverAdapter {
  const refuse = () => Promise.reject(new Error('This connection only reads'));
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    queryRaw: (query) => put((asked) => asked.queryRaw(query)),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: () => connection.dispose(),
  };
}
