<?php
$servers['imap'] = [
    'disabled' => false, 'name' => 'Mail', 'hostspec' => '127.0.0.1', 'port' => (int) getenv('IMAP_PORT'),
    'protocol' => 'imap', 'secure' => false, 'hordeauth' => false, 'maildomain' => 'trade.test', 'cache' => false,
    'smtp' => ['auth' => true, 'host' => '127.0.0.1', 'port' => (int) getenv('SMTP_PORT'), 'secure' => false],
];
