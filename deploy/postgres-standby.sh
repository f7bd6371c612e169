#!/usr/bin/env bash
# Copies the primary at the first start, then follows it.
set -euo pipefail
data=/var/lib/postgresql/data
if [ ! -s "$data/PG_VERSION" ]; then
  until pg_basebackup --host=primary --username=standby --pgdata="$data" --write-recovery-conf --wal-method=stream --checkpoint=fast; do
    # A copy that broke off is no database.
    find "$data" -mindepth 1 -delete
    sleep 2
  done
  chmod 700 "$data"
fi
exec postgres -D "$data"
