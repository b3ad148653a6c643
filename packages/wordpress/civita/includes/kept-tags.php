<?php
namespace Civita;

/**
 * The elements, where WordPress cleans what authors write (and the theme Design Comuni what everybody writes): with their own
 * attributes only, none of which can run anything.
 */
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) ) {
			return $tags;
		}
		$on_every = array( 'class', 'dir', 'hidden', 'id', 'lang' );
		foreach ( components() as $name => $attributes ) {
			$tags[ "civita-$name" ] = array_fill_keys( array_merge( $attributes, $on_every ), true );
		}
		return $tags;
	},
	10,
	2
);
