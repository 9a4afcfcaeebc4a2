# CiderWebmail, served by Catalyst itself; its settings and sessions are files.
# The driver of its database is not among what it depends on.
PACKAGES=(libdbd-sqlite3-perl ciderwebmail)

start() {
  local home=$RUN/ciderwebmail
  mkdir -p "$home"
  cat >"$home/ciderwebmail.conf" <<CONF
name CiderWebmail
language en
username_default_address 1
<server>
  host 127.0.0.1
  port $IMAP_PORT
</server>
<managesieve>
  mode off
</managesieve>
<send>
  method sendmail
</send>
<Model::DB>
  connect_info dbi:SQLite:$home/settings.sqlite
</Model::DB>
<Plugin::Session>
  storage $home/session
</Plugin::Session>
CONF
  chown -R $OWNER: "$home"
  cd "$home"
  HOME=$home CIDERWEBMAIL_HOME=/usr/share/ciderwebmail PATH=$HERE/servers/ciderwebmail:$PATH CIDERWEBMAIL_CONFIG=$home background ciderwebmail $OWNER \
    perl -I/usr/share/perl5 /usr/share/ciderwebmail/bin/ciderwebmail_server.pl --host 127.0.0.1 --port "$WEB_PORT"
  wait_port "$WEB_PORT"
}

stop() {
  end "$RUN/ciderwebmail.pid"
}
