#!/usr/bin/env bash
# Starts the parts of compose.yaml on this machine, without containers, and pulls the plug of each under readers: bash deploy/try.sh [--short]
# Needs a build (npm run build) and Debian's packages postgresql and nginx-light. Uses ports from PORT (3415) on.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
compgen -G '/usr/lib/postgresql/*/bin/postgres' > /dev/null || missing+=(postgresql)
[ -x /usr/sbin/nginx ] || missing+=(nginx-light)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Missing: install Debian’s packages ${missing[*]} first."
  exit 1
fi
[ -f .next/BUILD_ID ] || { echo 'There is no build: run npm run build first.'; exit 1; }
exec node_modules/.bin/node tests/faults/beyond-one-machine.ts "$@"
