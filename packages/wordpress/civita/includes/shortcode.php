<?php
namespace Civita;

/**
 * `[civita objective-card="ob-1" page="/bilancio/obiettivo-1" size="compact"]Obiettivo 1[/civita]`: the same names as after the
 * `#` of a link.
 */
add_shortcode(
	'civita',
	function ( $given, $content = '' ): string {
		$given = array_map( __NAMESPACE__ . '\without_quotes', is_array( $given ) ? $given : array() );
		foreach ( array_intersect_key( $given, components() ) as $component => $value ) {
			$options = array_diff_key( $given, array( $component => '', 'page' => '' ) );
			$page    = (string) ( $given['page'] ?? get_permalink() );
			$html    = marked_link( $component, (string) $value, $page, (string) $content, array_filter( $options, 'is_string', ARRAY_FILTER_USE_KEY ) );
			if ( '' !== $html ) {
				return $html;
			}
		}
		// Nothing that could be shown: the editor's own words stay.
		return esc_html( wp_strip_all_tags( (string) $content ) );
	}
);

/** A value whose quotes a word processor made round: WordPress takes these for letters of the value. */
function without_quotes( string $value ): string {
	return preg_replace( '/^[“”„«»″]+|[“”„«»″]+$/u', '', html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) ) ?? $value;
}
