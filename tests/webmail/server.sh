#!/usr/bin/env bash
# server.sh start|stop NAME: one of servers/ on loopback, from Debian's packages, which are installed where missing.
# Configuration, databases, mail and logs stand in $RUN; /etc and /var stay untouched and no service of the distribution
# is started. Needs RUN, IMAP_PORT and SMTP_PORT; a webmail WEB_PORT and BACK_PORT; start also PASSWORD and PEOPLE,
# a line "name|address" for each mailbox.
set -Eeuo pipefail
HERE="$(cd "$(dirname "$0")" && pwd)"
OWNER=www-data
PACKAGES=()
NAME=${2:-}

before_install() { :; }

install_missing() {
  local missing=() package policy=/usr/sbin/policy-rc.d
  for package in "${PACKAGES[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  if [ "$(id -u)" != 0 ] || [ ! -e /etc/debian_version ]; then
    echo "The webmail tests run as root on Debian, with: ${missing[*]}" >&2
    return 1
  fi
  [ -e $policy ] || { printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy; }
  before_install
  [ -e "$RUN/apt-updated" ] || { apt-get update -qq >"$RUN/apt.log" 2>&1 || true; }
  touch "$RUN/apt-updated"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 \
    -o Dpkg::Options::=--force-unsafe-io "${missing[@]}" >"$RUN/apt.log" 2>&1 </dev/null || {
    tail -5 "$RUN/apt.log" >&2
    echo "$NAME is missing: apt could not install ${missing[*]}" >&2
    return 1
  }
}

# background NAME USER COMMAND…: in a process group of its own, which outlives this script.
background() {
  local name=$1 user=$2
  shift 2
  nohup setsid setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups --inh-caps=-all "$@" \
    >"$RUN/$name.log" 2>&1 </dev/null &
  echo $! >"$RUN/$name.pid"
}

# wait_until WHAT COMMAND…
wait_until() {
  local what=$1 _
  shift
  for _ in $(seq 300); do
    "$@" 2>/dev/null && return
    sleep 0.05
  done
  echo "$NAME: $what was not there within 15 s; the logs are in $RUN." >&2
  return 1
}

is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1"); }
wait_port() { wait_until "port $1" is_open "$1"; }

# end PIDFILE [SIGNAL]: workers outlive their parent and keep the port, so the whole process group is ended.
end() {
  local pid signal=${2:-TERM} _
  [ -s "$1" ] || return 0
  pid=$(cat "$1")
  kill -"$signal" -- "-$pid" 2>/dev/null || kill -"$signal" "$pid" 2>/dev/null || true
  for _ in $(seq 100); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.05
  done
}

if [ ! -e "$HERE/servers/$NAME.sh" ]; then
  echo "usage: server.sh start|stop NAME" >&2
  exit 2
fi
source "$HERE/servers/$NAME.sh"
case "$1" in
  start)
    trap 'tail -n 3 "$RUN"/*.log >&2' ERR
    began=$(date +%s%3N)
    install_missing
    installed=$(date +%s%3N)
    start
    ended=$(date +%s%3N)
    awk -v name="$NAME" -v a="$began" -v b="$installed" -v c="$ended" \
      'BEGIN { printf "%s: installed in %.1f s, started in %.1f s\n", name, (b - a) / 1000, (c - b) / 1000 }' >&2
    ;;
  stop) stop ;;
esac
