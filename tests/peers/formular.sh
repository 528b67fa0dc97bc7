#!/bin/sh
# The same form (500 questions, 250 conditions) in our engine and in two others, in one run.
# Needs npm; fetches the peers into a directory of its own and leaves the repository as it is.
#   tests/peers/formular.sh [DIRECTORY]
set -eu
hier=$(cd "$(dirname "$0")" && pwd)
ort=${1:-$(mktemp -d)}
mkdir -p "$ort"
cp -r "$hier/formular.mjs" "$hier/formular" "$ort/"
cd "$ort"
[ -d node_modules/feelin ] || npm install --no-save --ignore-scripts --silent json-logic-js@2 feelin@8
echo "npm:"
node formular.mjs
echo "Basiswerk:"
cd "$hier/../.." && cargo bench -q -p formular --bench gross
