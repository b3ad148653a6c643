<?php
namespace Civita;

add_action(
	'admin_init',
	function (): void {
		register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\checked_settings' ) );
		add_settings_section( 'addresses', '', fn() => printf( '<p>%s</p>', esc_html( words( 'settings-intro' ) ) ), OPTION );
		foreach ( array( 'script', 'source', 'service', 'origins' ) as $name ) {
			add_settings_field( $name, esc_html( words( $name ) ), __NAMESPACE__ . '\show_field', OPTION, 'addresses', array( 'name' => $name, 'label_for' => "civita-$name" ) );
		}
	}
);

add_action(
	'admin_menu',
	fn() => add_options_page( words( 'settings' ), 'Civita', 'manage_options', OPTION, __NAMESPACE__ . '\show_settings' )
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	fn( array $links ): array => array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . OPTION ) ), esc_html( words( 'to-settings' ) ) ) ), $links )
);

function show_settings(): void {
	echo '<div class="wrap"><h1>' . esc_html( words( 'settings' ) ) . '</h1><form action="options.php" method="post">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

function show_field( array $field ): void {
	$name = $field['name'];
	printf(
		'<input class="regular-text code" id="civita-%1$s" name="%2$s[%1$s]" value="%3$s" aria-describedby="civita-%1$s-help" /><p class="description" id="civita-%1$s-help">%4$s</p>',
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( setting( $name ) ),
		esc_html( words( "$name-help" ) )
	);
}
