#!/bin/sh
# Loads what was built, and a version full of awkward values, with the programs that people use. Usage: run.sh [out]
set -eu

here=$(dirname "$0")
out=${1:-out}
venv=${VENV:-.venv}

if ! command -v python3 >/dev/null; then
  echo "interop: no python3 on this machine, nothing was checked"
  [ "${CI:-}" != true ]
  exit
fi

versions=$(find "$out" -maxdepth 1 -type d -name '[0-9]*' 2>/dev/null || true)
if [ -z "$versions" ]; then
  echo "interop: no version in $out, run make build first" >&2
  exit 1
fi

# The environment is made again when the pinned versions change.
if ! cat "$here"/requirements*.txt | cmp -s - "$venv/requirements.txt"; then
  rm -rf "$venv"
  if ! python3 -m venv "$venv"; then
    echo "interop: python3 has no venv module on this machine, nothing was checked"
    [ "${CI:-}" != true ]
    exit
  fi
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  python3 -m venv "$venv/citation"
  "$venv/citation/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements-citation.txt"
  cat "$here"/requirements*.txt >"$venv/requirements.txt"
fi

sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT
node_modules/.bin/tsx test/interop/write-sample.ts "$sample" >/dev/null
# shellcheck disable=SC2086 # one word per version
"$venv/bin/python" "$here/check.py" $versions "$sample"/*/[0-9]*
