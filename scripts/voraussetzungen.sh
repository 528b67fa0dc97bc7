# Sourced by ./start, ./test and ./bench: what must be installed, and who installs it.
# Debian packages are installed where we are root; elsewhere a sentence says what to type.

sagen() { printf '\n==> %s\n' "$*" >&2; }

abbruch() {
  printf '\nFehler: %s\n' "$1" >&2
  if [ $# -gt 1 ]; then printf 'Error: %s\n' "$2" >&2; fi
  exit 1
}

hat() { command -v "$1" >/dev/null 2>&1; }

hat_postgresql() {
  if [ -n "${PG_BIN:-}" ] && [ -x "$PG_BIN/initdb" ]; then return 0; fi
  if hat initdb; then return 0; fi
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

# debian_pakete NAME...: installs them, or says how.
debian_pakete() {
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && hat apt-get; then
    sagen "Debian-Pakete werden installiert / installing Debian packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 ||
      { apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends "$@" >/dev/null; } ||
      abbruch "apt-get konnte nicht alles installieren: $*" "apt-get could not install everything: $*"
  else
    abbruch "Es fehlen Programme. Bitte installieren Sie sie, zum Beispiel mit: sudo apt-get install $*" \
      "Some programs are missing. Please install them, for example: sudo apt-get install $*"
  fi
}

# bau_voraussetzungen: everything that compiling needs.
bau_voraussetzungen() {
  local fehlt=()
  hat cc || fehlt+=(build-essential)
  hat npm || fehlt+=(nodejs npm)
  debian_pakete "${fehlt[@]}"
  if ! hat cargo && [ -f "$HOME/.cargo/env" ]; then . "$HOME/.cargo/env"; fi
  hat cargo || abbruch "Rust fehlt. Installieren Sie es von https://rustup.rs (Version 1.95 oder neuer)." \
    "Rust is missing. Install it from https://rustup.rs (version 1.95 or newer)."
}

# node_pakete [--omit=dev]: as package-lock.json has them. Done again only when that file changes.
node_pakete() {
  local soll stand=node_modules/.basiswerk-stand
  soll="$(cksum <package-lock.json) ${1:-alle}"
  # A full installation also serves who needs the smaller one.
  if [ -f "$stand" ] && { [ "$(cat "$stand")" = "$soll" ] || [ "$(cat "$stand")" = "$(cksum <package-lock.json) alle" ]; }; then
    return 0
  fi
  sagen "Node-Pakete werden installiert / installing Node packages (package-lock.json)"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error ${1:+"$1"} >/dev/null ||
    abbruch "npm ci ist gescheitert. Prüfen Sie die Verbindung zum Paketverzeichnis." \
      "npm ci failed. Check the connection to the package registry."
  printf '%s' "$soll" >"$stand"
}

# Chromium without windows where Debian has it: the same pages with a quarter less work.
browser_paket() {
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then echo chromium-headless-shell; else echo chromium; fi
}

# laufzeit_voraussetzungen start|rust|test: the programs that are needed once everything is compiled.
laufzeit_voraussetzungen() {
  local fehlt=()
  if [ "$1" != start ] || [ -z "${BASISWERK_DATENBANK:-}" ]; then hat_postgresql || fehlt+=(postgresql); fi
  if [ "$1" != start ]; then hat qpdf || fehlt+=(qpdf); fi
  # The browser journeys read letters as a person would.
  if [ "$1" = test ]; then hat pdftotext || fehlt+=(poppler-utils); fi
  if [ "$1" = test ]; then hat chromium-headless-shell || hat chromium || hat google-chrome || fehlt+=("$(browser_paket)"); fi
  debian_pakete "${fehlt[@]}"
}

# vorbereiten start|rust|test: what compiling needs at once; the rest is installed while the caller compiles. Who may not
# install hears before the long wait what is missing. Call vorbereitet before anything runs.
vorbereiten() {
  bau_voraussetzungen
  if [ "$1" = test ]; then node_pakete; else node_pakete --omit=dev; fi
  if [ "$(id -u)" != 0 ] || ! hat apt-get; then laufzeit_voraussetzungen "$1"; return; fi
  laufzeit_voraussetzungen "$1" &
  vorbereitung=$!
}

vorbereitet() {
  [ -n "${vorbereitung:-}" ] || return 0
  wait "$vorbereitung" || exit 1
  vorbereitung=
}
