#!/usr/bin/env bash
# server.sh start|stop: Debian's Dovecot and Roundcube on loopback, owned by www-data. Configuration, database, mail and
# logs stand in $RUN; /etc and /var stay untouched and no service of the distribution is started. Needs RUN, IMAP_PORT,
# SMTP_PORT, ROUNDCUBE_PORT, and for the mailboxes USERS and PASSWORD.
set -euo pipefail
HERE="$(cd "$(dirname "$0")" && pwd)"
OWNER=www-data
# php8.2-fpm is named so that "php" does not pull in a web server.
PACKAGES=(dovecot-imapd php8.2-fpm php-cli php-sqlite3 php-intl php-mbstring php-xml
  roundcube-core roundcube-sqlite3 roundcube-plugins)

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
  echo "Installing ${missing[*]} …" >&2
  [ -e $policy ] || { printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy; }
  echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections
  apt-get update -qq || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 \
    "${missing[@]}" >"$RUN/apt.log" 2>&1 || { tail -5 "$RUN/apt.log" >&2 && return 1; }
}

wait_port() {
  local _
  for _ in $(seq 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
    sleep 0.05
  done
  echo "Port $1 did not open within 15 s; the logs are in $RUN." >&2
  return 1
}

start_dovecot() {
  local home=$RUN/dovecot user
  mkdir -p "$home" "$RUN/mail"
  chown $OWNER: "$RUN/mail"
  for user in $USERS; do printf '%s:{PLAIN}%s::::::\n' "$user" "$PASSWORD"; done >"$home/passwd"
  cat >"$home/dovecot.conf" <<CONF
base_dir = $home/base
state_dir = $home/state
log_path = $home/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:$RUN/mail/%u
first_valid_uid = 1
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $home/passwd
}
userdb {
  driver = static
  args = uid=$OWNER gid=$OWNER home=$RUN/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \Trash
  }
  mailbox Junk {
    auto = subscribe
    special_use = \Junk
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = $IMAP_PORT
  }
  inet_listener imaps {
    port = 0
  }
}
service auth {
  unix_listener auth-userdb {
    mode = 0600
  }
}
CONF
  # Redirected: the daemon would hold the caller's pipe open.
  /usr/sbin/dovecot -c "$home/dovecot.conf" >"$home/start.log" 2>&1 </dev/null
  wait_port "$IMAP_PORT"
}

start_roundcube() {
  local home=$RUN/roundcube
  mkdir -p "$home"/{config,temp,logs,sessions}
  cp "$HERE/roundcube/config.inc.php" /etc/roundcube/{defaults.inc,mimetypes}.php "$home/config/"
  cp "$HERE/roundcube/router.php" "$home/"
  php -r '$d = new PDO("sqlite:" . $argv[1]); $d->exec(file_get_contents($argv[2]));' \
    "$home/roundcube.sqlite" /usr/share/roundcube/SQL/sqlite.initial.sql
  chown -R $OWNER: "$home"
  cd "$home"
  ROUNDCUBE_CONFIG_DIR="$home/config" PHP_CLI_SERVER_WORKERS=4 nohup \
    setsid setpriv --reuid=$OWNER --regid=$OWNER --clear-groups --inh-caps=-all \
    php -d session.save_path="$home/sessions" -d error_log="$home/logs/php.log" -d display_errors=0 \
    -d variables_order=EGPCS -S "127.0.0.1:$ROUNDCUBE_PORT" -t /var/lib/roundcube/public_html router.php \
    >"$home/logs/server.log" 2>&1 </dev/null &
  echo $! >"$RUN/roundcube.pid"
  wait_port "$ROUNDCUBE_PORT"
}

# PHP's workers outlive their parent and keep the port, so the whole process group is ended.
stop() {
  local pid _
  [ -s "$1" ] || return 0
  pid=$(cat "$1")
  kill -- "-$pid" 2>/dev/null || kill "$pid" 2>/dev/null || true
  for _ in $(seq 100); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.05
  done
}

case "${1:-}" in
  start)
    install_missing
    start_dovecot
    start_roundcube
    ;;
  stop)
    stop "$RUN/roundcube.pid"
    stop "$RUN/dovecot/base/master.pid"
    ;;
  *)
    echo "usage: server.sh start|stop" >&2
    exit 2
    ;;
esac
