# Dovecot, the mail server behind all webmails.
PACKAGES=(dovecot-imapd)

start() {
  local home=$RUN/dovecot address
  mkdir -p "$home" "$RUN/mail"
  chown $OWNER: "$RUN/mail"
  while IFS='|' read -r _ address; do
    printf '%s:{PLAIN}%s::::::\n' "$address" "$PASSWORD"
  done <<<"$PEOPLE" >"$home/passwd"
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

stop() {
  end "$RUN/dovecot/base/master.pid"
}
