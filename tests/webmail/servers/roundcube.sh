# Roundcube with SQLite, served by PHP itself.
# php8.2-fpm is named so that "php" does not pull in a web server.
PACKAGES=(php8.2-fpm php-cli php-sqlite3 php-intl php-mbstring php-xml roundcube-core roundcube-sqlite3 roundcube-plugins
  roundcube-skin-larry roundcube-skin-classic)

before_install() {
  echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections
}

start() {
  local home=$RUN/roundcube
  mkdir -p "$home"/{config,temp,logs,sessions}
  cp "$HERE/servers/roundcube/config.inc.php" /etc/roundcube/{defaults.inc,mimetypes}.php "$home/config/"
  cp "$HERE/servers/roundcube/router.php" "$home/"
  php -r '$d = new PDO("sqlite:" . $argv[1]); $d->exec(file_get_contents($argv[2]));' \
    "$home/roundcube.sqlite" /usr/share/roundcube/SQL/sqlite.initial.sql
  chown -R $OWNER: "$home"
  cd "$home"
  ROUNDCUBE_CONFIG_DIR="$home/config" PHP_CLI_SERVER_WORKERS=4 background roundcube $OWNER \
    php -d session.save_path="$home/sessions" -d error_log="$home/logs/php.log" -d display_errors=0 \
    -d variables_order=EGPCS -S "127.0.0.1:$WEB_PORT" -t /var/lib/roundcube/public_html router.php
  wait_port "$WEB_PORT"
}

stop() {
  end "$RUN/roundcube.pid"
}
