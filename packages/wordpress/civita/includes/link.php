<?php
namespace Civita;

/**
 * The link that Civita's script turns into an element, and that readers without scripts follow.
 *
 * @param string   $component As in components.json, such as `objective-card`.
 * @param string   $value     What it shows, such as `ob-1`.
 * @param string   $page      Address of the page that tells the same.
 * @param string   $text      The link's words; "read the page" when empty.
 * @param string[] $options   Such as `size` => `compact`.
 * @return string HTML, or an empty text when there is nothing to show or no page to lead to.
 */
function marked_link( string $component, string $value, string $page, string $text, array $options = array() ): string {
	if ( ! isset( components()[ $component ] ) || '' === $value || ! is_web_address( $page ) ) {
		return '';
	}
	// Whoever reads a feed is on no page of the site.
	$page     = is_feed() ? \WP_Http::make_absolute_url( $page, home_url( '/' ) ) : $page;
	$fragment = http_build_query( array( "civita-$component" => $value ) + $options, '', '&', PHP_QUERY_RFC3986 );
	$address  = preg_replace( '/#.*$/s', '', $page ) . '#' . $fragment;
	$words    = '' === trim( $text ) ? words( 'read-more' ) : $text;
	return sprintf( '<a href="%s">%s</a>', esc_url( $address, array( 'http', 'https' ) ), esc_html( wp_strip_all_tags( $words ) ) );
}
