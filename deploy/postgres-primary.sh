#!/usr/bin/env bash
# Runs once, when the primary's database is made: the role by which the standby follows it.
set -euo pipefail
psql --username=postgres --set=password="$REPLICATION_PASSWORD" <<'SQL'
CREATE ROLE standby LOGIN REPLICATION PASSWORD :'password';
SQL
echo 'host replication standby all scram-sha-256' >> "$PGDATA/pg_hba.conf"
