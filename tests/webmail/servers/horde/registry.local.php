<?php
$this->applications['horde']['webroot'] = '';
$this->applications['horde']['initial_page'] = 'imp/index.php';
