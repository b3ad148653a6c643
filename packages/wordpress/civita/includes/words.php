<?php
namespace Civita;

/**
 * A text of the plugin in the language of the person who is logged in: Italian, else English.
 *
 * @param string $key As in words/it.php, which is the source.
 */
function words( string $key ): string {
	static $texts = array();
	$language     = 0 === strpos( get_user_locale(), 'it' ) ? 'it' : 'en';
	$texts[ $language ] ??= require dirname( FILE ) . "/words/$language.php";
	return $texts[ $language ][ $key ] ?? $key;
}
