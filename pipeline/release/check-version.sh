#!/bin/sh
# Fails when the declared version is too small for what changed since the last version that was published and is tracked.
set -eu

version=$(node_modules/.bin/tsx pipeline/main.ts --version)
changes=out/$version/changes.json
if [ ! -f "$changes" ]; then
  echo "check-version: no version below $version is tracked in out/, so there is nothing to compare with"
  exit
fi
node -e '
  const { old, new: version, bump, required, sufficient } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  console.log(`check-version: since ${old} the change is ${bump === "none" ? "nothing" : `a ${bump} one`}; ${version} is declared, ${required} is needed`);
  if (!sufficient) process.exit(1);
' "$changes"
