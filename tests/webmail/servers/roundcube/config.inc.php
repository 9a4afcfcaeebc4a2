<?php
$run = getenv('RUN') . '/roundcube';
$config = [
    'db_dsnw' => "sqlite:///$run/roundcube.sqlite?mode=0640",
    'imap_host' => '127.0.0.1:' . getenv('IMAP_PORT'),
    'smtp_host' => '127.0.0.1:' . getenv('SMTP_PORT'),
    'smtp_user' => '%u',
    'smtp_pass' => '%p',
    'des_key' => 'a key of 24 characters  ',
    'temp_dir' => "$run/temp/",
    'log_dir' => "$run/logs/",
    // SQLite sessions lock under several PHP workers.
    'session_storage' => 'php',
    // The default of three a minute would lock tests out.
    'login_rate_limit' => 10000,
    'session_lifetime' => 600,
    'plugins' => [],
    // A test says by a cookie in which skin it works, and by another whether it composes in HTML: one server serves all.
    'skin' => $_COOKIE['skin'] ?? 'elastic',
    'language' => 'en_US',
    'timezone' => 'UTC',
    'create_default_folders' => false,
    'default_list_mode' => 'threads',
    'autoexpand_threads' => 1,
    'htmleditor' => isset($_COOKIE['compose_html']) ? 1 : 0,
    'draft_autosave' => 0,
    'enable_spellcheck' => false,
];
