<?php
namespace Civita;

add_action(
	'init',
	function (): void {
		wp_register_script(
			'civita-block',
			plugins_url( 'block/editor.js', FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
			(string) filemtime( dirname( FILE ) . '/block/editor.js' ),
			true
		);
		register_block_type(
			dirname( FILE ) . '/block',
			array(
				'title'           => words( 'block' ),
				'description'     => words( 'block-help' ),
				'render_callback' => __NAMESPACE__ . '\block_html',
			)
		);
	}
);

/** What the editor needs to know: its words and the elements that can be chosen. */
add_action(
	'enqueue_block_editor_assets',
	function (): void {
		$keys  = array( 'choose', 'component', 'value', 'value-help', 'page', 'page-help', 'text', 'options', 'options-help', 'not-set' );
		$told  = array(
			'words'      => array_combine( $keys, array_map( __NAMESPACE__ . '\words', $keys ) ),
			'components' => array_map(
				fn( string $name ): array => array( 'value' => $name, 'label' => words( $name ) ),
				array_keys( components() )
			),
			'ready'      => '' !== setting( 'script' ),
		);
		wp_add_inline_script( 'civita-block', 'window.civitaBlock = ' . wp_json_encode( $told ) . ';', 'before' );
	}
);

function block_html( array $attributes ): string {
	parse_str( (string) ( $attributes['options'] ?? '' ), $options );
	$link = marked_link(
		(string) ( $attributes['component'] ?? '' ),
		(string) ( $attributes['value'] ?? '' ),
		(string) ( $attributes['page'] ?? '' ),
		(string) ( $attributes['text'] ?? '' ),
		array_filter( $options, 'is_string' )
	);
	return '' === $link ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $link );
}
