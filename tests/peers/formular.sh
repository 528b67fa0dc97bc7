#!/bin/sh
# The same form (500 questions, 250 conditions) in our engine and in two others, in one run.
# Fetches the peers by their lock file into a directory of its own and leaves the repository as it is. If they are not there
# and cannot be fetched, it says so, and ours runs.
#   tests/peers/formular.sh [DIRECTORY]
set -eu
hier=$(cd "$(dirname "$0")" && pwd)
ort=${1:-$(mktemp -d)}
. "$hier/holen.sh"
cp -r "$hier/formular.mjs" "$hier/formular" "$ort/"
cd "$ort"
echo "npm json-logic-js, feelin:"
if npm_da feelin && npm_da json-logic-js; then node formular.mjs; else echo "$FEHLT_NPM"; fi
echo "Basiswerk:"
cd "$hier/../.." && cargo bench -q -p formular --bench gross
