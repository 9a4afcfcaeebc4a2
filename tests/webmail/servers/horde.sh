# Horde's mail, IMP, without a database, served by PHP itself from a copy, as it reads its configuration beside its
# scripts. php8.2-fpm is named so that "php" does not pull in a web server.
PACKAGES=(php8.2-fpm php-cli php-intl php-mbstring php-xml php-horde-imp)

start() {
  local home=$RUN/horde conf=$HERE/servers/horde handler=Horde/Core/Ajax/Application/Handler.php
  mkdir -p "$home"/{sessions,temp} "$home/lib/$(dirname $handler)"
  # Its links lead out of the copy, one of them to nothing.
  cp -rL /usr/share/horde "$home/www" 2>"$home/copy.log" || true
  cp "$conf"/{conf,registry.local}.php "$home/www/config/"
  cp "$conf/backends.local.php" "$home/www/imp/config/"
  echo '<?php' >"$home/www/imp/config/conf.php"
  # PHP 8 throws where no method is named.
  sed 's/(\$this, \$action)/($this, (string) $action)/' "/usr/share/php/$handler" >"$home/lib/$handler"
  chown -R $OWNER: "$home"
  cd "$home/www"
  OPENSSL_CONF=$conf/openssl.cnf PHP_CLI_SERVER_WORKERS=4 background horde $OWNER \
    php -d session.save_path="$home/sessions" -d error_log="$home/php.log" -d display_errors=0 -d error_reporting=0 \
    -d auto_prepend_file="$conf/each.php" -d include_path="$home/lib:/usr/share/php" \
    -S "127.0.0.1:$WEB_PORT" -t "$home/www"
  wait_port "$WEB_PORT"
}

stop() {
  end "$RUN/horde.pid"
}
