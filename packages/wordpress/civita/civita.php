<?php
/**
 * Plugin Name: Civita
 * Description: Obiettivi, progetti, risorse pubbliche e pareri di chi legge, nelle pagine del Comune. / A city's promises, projects, public money and readers' opinions, on its own pages.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: BSD-3-Clause
 * Text Domain: civita
 */

namespace Civita;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/components.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/link.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/kept-tags.php';
