<?php
namespace Civita;

const HANDLE = 'civita';

/** On the pages, and in the block editor for its preview. */
add_action(
	'enqueue_block_assets',
	function (): void {
		if ( '' !== setting( 'script' ) ) {
			// Without a version: the file's own cache headers decide.
			wp_enqueue_script( HANDLE, setting( 'script' ), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
		}
	}
);

/** The tag as the web manager would write it: a module, `async`, with the city's addresses. */
add_filter(
	'script_loader_tag',
	function ( string $tag, string $handle ): string {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		$attributes = array(
			'type'                => 'module',
			'async'               => true,
			'src'                 => setting( 'script' ),
			'data-civita-source'  => setting( 'source' ),
			'data-civita-service' => setting( 'service' ),
			'data-civita-origins' => setting( 'origins' ),
		);
		return wp_get_script_tag( array_filter( $attributes, fn( $value ) => '' !== $value ) );
	},
	10,
	2
);
