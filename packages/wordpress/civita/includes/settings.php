<?php
namespace Civita;

const OPTION = 'civita';

/** What the site's manager has set; an empty text where nothing is. */
function setting( string $name ): string {
	$settings = get_option( OPTION, array() );
	return is_array( $settings ) ? (string) ( $settings[ $name ] ?? '' ) : '';
}

/** Keeps the values that can be used; for the others the former value stays and the manager reads why. */
function checked_settings( $given ): array {
	$kept = array();
	foreach ( array( 'script', 'source', 'service' ) as $name ) {
		$address       = trim( (string) ( $given[ $name ] ?? '' ) );
		$kept[ $name ] = '' === $address || is_web_address( $address ) ? esc_url_raw( $address ) : refused( $name, $address, 'wrong-address' );
	}
	$origins = preg_split( '/[\s,]+/', (string) ( $given['origins'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	$wrong   = array_filter( $origins, fn( $origin ) => ! is_origin( $origin ) );
	$kept['origins'] = $wrong ? refused( 'origins', reset( $wrong ), 'wrong-origin' ) : implode( ' ', $origins );
	return $kept;
}

function refused( string $name, string $value, string $why ): string {
	add_settings_error( OPTION, "civita-$name", esc_html( sprintf( words( $why ), words( $name ), $value ) ) );
	return setting( $name );
}

/** An absolute http or https address, or a path of this site. */
function is_web_address( string $address ): bool {
	if ( preg_match( '#^/(?![/\\\\])\S*$#', $address ) ) {
		return true;
	}
	$parts = wp_parse_url( $address );
	return is_array( $parts ) && in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) && '' !== ( $parts['host'] ?? '' ) && ! preg_match( '/\s/', $address );
}

function is_origin( string $text ): bool {
	return 1 === preg_match( '#^https?://[a-z0-9.-]+(:\d+)?$#i', $text );
}
