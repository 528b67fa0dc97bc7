# Read by lauf.sh and formular.sh: puts the peers into $ort, by the lock files beside this one.
FEHLT_NPM="not measured: the packages of tests/peers/package-lock.json are not installed and npm could not fetch them"
FEHLT_PIP="not measured: the packages of tests/peers/requirements.txt are not installed and pip could not fetch them"
mkdir -p "$ort"
npm_da() {
  [ -d "$ort/node_modules/$1" ] && return 0
  command -v npm > /dev/null && command -v node > /dev/null || return 1
  cp "$hier/package.json" "$hier/package-lock.json" "$ort/"
  (cd "$ort" && npm ci --ignore-scripts --no-audit --no-fund --silent > npm.log 2>&1) && [ -d "$ort/node_modules/$1" ]
}
pip_da() {
  PYTHONPATH="$ort/python" python3 -c "import $1" 2> /dev/null && return 0
  command -v python3 > /dev/null || return 1
  python3 -m pip install --quiet --disable-pip-version-check --target "$ort/python" -r "$hier/requirements.txt" > "$ort/pip.log" 2>&1
}
