<?php
$run = getenv('RUN') . '/horde';
$conf['use_ssl'] = 0;
$conf['secret_key'] = 'a key of any length';
$conf['server'] = ['name' => '127.0.0.1', 'port' => (int) getenv('WEB_PORT')];
$conf['cookie'] = ['domain' => '', 'path' => '/'];
$conf['session'] = ['name' => 'Horde', 'cache_limiter' => 'nocache', 'timeout' => 0, 'max_time' => 72000, 'use_only_cookies' => true];
$conf['auth'] = ['admins' => [], 'checkip' => false, 'checkbrowser' => false, 'driver' => 'application', 'params' => ['app' => 'imp']];
$conf['signup'] = ['allow' => false];
// Nothing of a person is kept beyond a session, and no database is needed.
$conf['prefs'] = ['driver' => 'Session', 'params' => []];
foreach (['history', 'alarms', 'datatree', 'group', 'perms', 'share', 'lock', 'token', 'davstorage'] as $part) {
    $conf[$part] = ['driver' => 'Null', 'params' => []];
}
$conf['share'] = ['driver' => 'Null', 'auto_create' => false, 'any_group' => false, 'cache' => false];
$conf['group'] = ['driver' => 'Mock', 'params' => [], 'cache' => false];
$conf['cache'] = ['driver' => 'Null', 'params' => [], 'default_lifetime' => 0];
$conf['cachecss'] = $conf['cachejs'] = $conf['cachethemes'] = false;
$conf['vfs'] = ['type' => 'File', 'params' => ['vfsroot' => "$run/temp"]];
$conf['tmpdir'] = "$run/temp";
$conf['log'] = ['enabled' => true, 'type' => 'file', 'name' => "$run/log", 'priority' => 'WARN', 'ident' => 'HORDE', 'params' => ['append' => true]];
$conf['mailer'] = ['type' => 'smtp', 'params' => [
    'host' => '127.0.0.1', 'port' => (int) getenv('SMTP_PORT'), 'secure' => 'none', 'auth' => true, 'localhost' => 'localhost',
]];
$conf['umask'] = 077;
$conf['debug_level'] = 0;
$conf['max_exec_time'] = 0;
$conf['compress_pages'] = false;
$conf['testdisable'] = true;
$conf['urls'] = ['token_lifetime' => 30, 'hmac_lifetime' => 30, 'pretty' => false];
$conf['sessionhandler'] = ['type' => 'Builtin', 'params' => [], 'hashtable' => false];
$conf['tokens'] = ['driver' => 'Null'];
$conf['image'] = ['driver' => false];
$conf['nosql'] = ['phptype' => false];
$conf['hashtable'] = ['driver' => 'none'];
$conf['menu'] = ['always' => false, 'links' => [], 'apps' => []];
$conf['portal']['fixed_blocks'] = [];
$conf['imsp']['enabled'] = $conf['kolab']['enabled'] = false;
