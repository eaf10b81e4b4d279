#!/bin/sh
# Checks the workflows of .github/ against the schema of GitHub, and for what makes workflows unsafe.
set -eu

here=$(dirname "$0")
venv=.venv-workflows

if ! python3 -c 'import venv' 2>/dev/null; then
  echo "workflows: no python3 with venv on this machine, nothing was checked"
  [ "${CI:-}" != true ]
  exit
fi
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi
"$venv/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$venv/bin/zizmor" --offline --no-progress --min-severity medium .github/workflows
