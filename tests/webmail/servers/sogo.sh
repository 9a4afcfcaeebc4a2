# SOGo with MariaDB and memcached behind it, all three on sockets, and lighttpd in front, as SOGo serves no files itself.
# tmpreaper is named so that no systemd is pulled in.
PACKAGES=(tmpreaper lighttpd mariadb-server-core memcached sogo)
SOGO=/usr/lib/GNUstep/SOGo

start() {
  local home=$RUN/sogo
  mkdir -p "$home"
  chown sogo: "$home"
  start_database "$home"
  background sogo-cache sogo memcached -s "$home/cache" -m 16
  start_sogo "$home"
  start_front "$home"
}

# The people are a table that SOGo takes for its directory.
start_database() {
  local data=$1/database name address options
  mkdir -p "$data/mysql"
  chown -R sogo: "$data"
  options=(--no-defaults --datadir="$data" --socket="$1/sql" --pid-file="$data/pid" --tmpdir="$data" --skip-log-bin
    --innodb-buffer-pool-size=16M --innodb-log-file-size=4M)
  {
    echo 'USE mysql;'
    cat /usr/share/mysql/mysql_system_tables.sql
    echo "CREATE DATABASE sogo CHARACTER SET utf8mb4;"
    echo "CREATE TABLE sogo.people (c_uid VARCHAR(64) PRIMARY KEY, c_name TEXT, c_password TEXT, c_cn TEXT, mail TEXT);"
    while IFS='|' read -r name address; do
      echo "INSERT INTO sogo.people VALUES ('$address', '$address', '$PASSWORD', '$name', '$address');"
    done <<<"$PEOPLE"
    echo "FLUSH PRIVILEGES;"
    echo "GRANT ALL ON sogo.* TO sogo@localhost IDENTIFIED BY 'sogo';"
  } | setpriv --reuid=sogo --regid=sogo --clear-groups mariadbd "${options[@]}" --bootstrap >"$RUN/sogo-bootstrap.log" 2>&1
  background sogo-database sogo mariadbd "${options[@]}" --skip-networking
  wait_until "a database" test -S "$1/sql"
}

start_sogo() {
  local tables=mysql://sogo:sogo@localhost/sogo
  cd "$1"
  # Arguments come before what stands in /etc/sogo.
  HOME=$1 MYSQL_UNIX_PORT=$1/sql background sogo sogo /usr/sbin/sogod \
    -WONoDetach YES -WOWorkersCount 3 -WOPidFile "$1/pid" -WOLogFile - -WOPort "127.0.0.1:$BACK_PORT" \
    -SOGoProfileURL "$tables/profile" -OCSFolderInfoURL "$tables/folders" \
    -OCSSessionsFolderURL "$tables/sessions" -OCSEMailAlarmsFolderURL "$tables/alarms" \
    -SOGoUserSources "({type=sql;id=people;viewURL=\"$tables/people\";canAuthenticate=YES;userPasswordAlgorithm=none;})" \
    -SOGoMemcachedHost "$1/cache" -SOGoMailDomain trade.test \
    -SOGoIMAPServer "imap://127.0.0.1:$IMAP_PORT" \
    -SOGoSMTPServer "smtp://127.0.0.1:$SMTP_PORT" -SOGoSMTPAuthenticationType PLAIN
  wait_port "$BACK_PORT"
}

start_front() {
  cat >"$1/lighttpd.conf" <<CONF
server.modules = ("mod_alias", "mod_setenv", "mod_proxy")
server.bind = "127.0.0.1"
server.port = $WEB_PORT
server.document-root = "$SOGO/WebServerResources"
server.errorlog = "$1/lighttpd.log"
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
\$HTTP["url"] =~ "^/SOGo.woa/WebServerResources/" {
  alias.url = ("/SOGo.woa/WebServerResources/" => "$SOGO/WebServerResources/")
}
else \$HTTP["url"] =~ "^/SOGo" {
  setenv.set-request-header = (
    "x-webobjects-server-protocol" => "HTTP/1.0",
    "x-webobjects-server-name" => "127.0.0.1",
    "x-webobjects-server-port" => "$WEB_PORT",
    "x-webobjects-server-url" => "http://127.0.0.1:$WEB_PORT"
  )
  proxy.server = ("" => (("host" => "127.0.0.1", "port" => $BACK_PORT)))
}
CONF
  background sogo-front sogo lighttpd -D -f "$1/lighttpd.conf"
  wait_port "$WEB_PORT"
}

# SOGo answers a polite signal to its group by sending it again, for ever.
stop() {
  end "$RUN/sogo-front.pid"
  end "$RUN/sogo.pid" KILL
  end "$RUN/sogo-cache.pid"
  end "$RUN/sogo-database.pid"
}
