# Sourced by bin/run, bin/test and bin/casereviews: makes this checkout's own environment, again and again without harm.
# Says what it does on standard error only. `environment core` or `environment dev`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# fail CODE MESSAGE: stop with exit code 2; as one JSON object where the call asked for JSON.
fail() {
  if [[ ${json:-} ]]; then printf '{"error": {"code": "%s", "message": "%s", "where": null}}\n' "$1" "$2"
  else say "$1: $2"; fi
  exit 2
}

# need TEST PACKAGE…: install Debian packages if TEST fails and we may; else name the one command that does.
need() {
  local works=$1; shift
  eval "$works" >/dev/null 2>&1 && return
  local install="apt-get install -y --no-install-recommends $*" sudo=""
  [[ $(id -u) == 0 ]] || sudo="sudo"
  if command -v apt-get >/dev/null && { [[ -z $sudo ]] || sudo -n true 2>/dev/null; }; then
    say "Installing from Debian: $*"
    { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo $install -qq; } >&2 || true
  fi
  eval "$works" >/dev/null 2>&1 || fail RN002 "This needs the system packages $*. Install them with: sudo $install"
}

environment() {
  # who has what tests need keeps it
  [[ -f $root/.venv/.lock && $(<"$root/.venv/.lock") == dev\ * ]] && set -- dev
  local lock="$root/requirements/$1.txt" stamp="$root/.venv/.lock" want
  cd "$root"
  want="$1 $(cat requirements/dev.txt requirements/core.txt pyproject.toml | sha256sum | cut -c1-64)"
  if [[ -x .venv/bin/python && -f $stamp ]]; then
    [[ $(<"$stamp") == "$want" || $(<"$stamp") == "dev ${want#* }" ]] && return
  fi
  python=$(command -v python3.11 || command -v python3) || fail RN002 "Python 3.11 is missing. Install it with: sudo apt-get install -y python3.11 python3-venv"
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail RN002 "Python 3.11 or newer is needed; this is $("$python" --version). Install it with: sudo apt-get install -y python3.11 python3-venv"
  need "'$python' -c 'import ensurepip'" python3-venv
  exec 9>.setting-up && flock 9
  say "Making the environment (once; about a minute) …"
  if [[ ! -x .uv/bin/uv ]]; then
    "$python" -m venv .uv && .uv/bin/python -m pip install --quiet --require-hashes -r requirements/installer.txt >&2 \
      || fail RN003 "The installer could not be fetched. Is there a network to the package registry? Try again: what was done is kept."
  fi
  { .uv/bin/uv venv --quiet --allow-existing -p "$python" .venv \
    && .uv/bin/uv pip sync --quiet --require-hashes -p .venv/bin/python "$lock" \
    && .uv/bin/uv pip install --quiet --no-deps -p .venv/bin/python -e .; } >&2 \
    || fail RN003 "The packages could not be installed. Is there a network to the package registry? Try again: what was done is kept."
  printf '%s' "$want" > "$stamp"
  exec 9>&-
}
