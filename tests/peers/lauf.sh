#!/bin/sh
# The same model (modell.bpmn: twelve user tasks, four of them at once) in our engine and in two others, in one run.
# Fetches the peers by their lock files into a directory of its own and leaves the repository as it is. A peer that is not
# there and cannot be fetched is named, and the others run.
#   tests/peers/lauf.sh [DIRECTORY]
set -eu
hier=$(cd "$(dirname "$0")" && pwd)
ort=${1:-$(mktemp -d)}
. "$hier/holen.sh"
cp "$hier/bpmn-engine.mjs" "$hier/spiff.py" "$hier/modell.bpmn" "$ort/"
cd "$ort"
echo "npm bpmn-engine:"
if npm_da bpmn-engine; then node bpmn-engine.mjs; else echo "$FEHLT_NPM"; fi
echo "PyPI SpiffWorkflow:"
if pip_da SpiffWorkflow; then PYTHONPATH=python python3 spiff.py; else echo "$FEHLT_PIP"; fi
echo "Basiswerk:"
cd "$hier/../.." && cargo bench -q -p ablauf --bench schritte
