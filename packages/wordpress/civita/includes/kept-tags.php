<?php
namespace Civita;

/**
 * The elements, where WordPress cleans what authors write (and the theme Design Comuni what everybody writes): with their own
 * attributes only, none of which can run anything. Ready text also says which words are in another language, and which are
 * not to be translated.
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
		foreach ( array( 'bdi', 'span' ) as $name ) {
			$tags[ $name ] = array( 'dir' => true, 'lang' => true, 'translate' => true ) + ( $tags[ $name ] ?? array() );
		}
		return $tags;
	},
	10,
	2
);
