<?php
// PHP 8 took away what this Horde still walks its arrays by.
function each(array &$array): array|false
{
    $key = key($array);
    $value = current($array);
    next($array);
    return $key === null ? false : [0 => $key, 'key' => $key, 1 => $value, 'value' => $value];
}
