#!/bin/sh
# The same model (modell.bpmn: twelve user tasks, four of them at once) in our engine and in two others, in one run.
# Needs npm and Python with pip; fetches the peers into a directory of its own and leaves the repository as it is.
#   tests/peers/lauf.sh [DIRECTORY]
set -eu
hier=$(cd "$(dirname "$0")" && pwd)
ort=${1:-$(mktemp -d)}
mkdir -p "$ort"
cp "$hier/bpmn-engine.mjs" "$hier/spiff.py" "$hier/modell.bpmn" "$ort/"
cd "$ort"
[ -d node_modules/bpmn-engine ] || npm install --no-save --ignore-scripts --silent bpmn-engine@25
[ -d python ] || python3 -m pip install --quiet --target python 'SpiffWorkflow>=3.1'
echo "npm bpmn-engine:"
node bpmn-engine.mjs
echo "PyPI SpiffWorkflow:"
PYTHONPATH=python python3 spiff.py
echo "Basiswerk:"
cd "$hier/../.." && cargo bench -q -p ablauf
