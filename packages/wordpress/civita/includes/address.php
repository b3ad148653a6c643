<?php
namespace Civita;

/** An address with Civita's mark, alone on a line of a text or in a paragraph: it becomes the link, and so the element. */
wp_embed_register_handler(
	'civita',
	'#^https?://[^\s"<>]+\#civita-([a-z-]+)=([^\s"<>&]+)(?:&([^\s"<>]*))?$#i',
	function ( array $matches, array $size, string $address ): string {
		$mark    = array( $matches[1], rawurldecode( $matches[2] ) );
		$post    = url_to_postid( $address );
		$options = array();
		parse_str( html_entity_decode( $matches[3] ?? '' ), $options );
		$link = marked_link( $mark[0], $mark[1], $address, $post ? get_the_title( $post ) : '', array_filter( $options, 'is_string' ) );
		return '' === $link ? esc_html( $address ) : $link;
	}
);
