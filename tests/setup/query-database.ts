import { vi } from 'vitest';
import { currentDatabase } from './databases.ts';

// lib/queries read the database of the suite that runs (withDatabases), not the one of DATABASE_URL.
vi.mock('#lib/queries/database.ts', () => ({
  getDatabase: () => currentDatabase().database,
  getWriter: () => currentDatabase().database,
  findPair: () => null,
}));
