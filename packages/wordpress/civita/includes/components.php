<?php
namespace Civita;

/**
 * The elements of Civita: their attributes, by their names without `civita-`. Written from the elements' own manifest
 * by `npm run generate`.
 *
 * @return array<string, string[]>
 */
function components(): array {
	static $components;
	$components ??= json_decode( file_get_contents( dirname( FILE ) . '/components.json' ), true );
	return $components;
}
