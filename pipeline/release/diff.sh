#!/bin/sh
# What the built version says that the tracked one at a commit did not say. Usage: diff.sh COMMIT
set -eu

base=${1:?"give a commit to compare with: make diff BASE=main"}
before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
git archive "$base" out | tar -x -C "$before"
old=$(find "$before/out" -maxdepth 1 -type d -name '[0-9]*' | sort -t. -k1,1n -k2,2n -k3,3n | tail -n 1)
new=out/$(node_modules/.bin/tsx pipeline/main.ts --version)
node_modules/.bin/tsx pipeline/main.ts diff "$old" "$new" --output "$before/changes.json"
