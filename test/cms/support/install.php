<?php
/* Installs WordPress in Italian, with a person of each role; prints their application passwords as JSON. */
define( 'WP_INSTALLING', true );
require getenv( 'CIVITA_WORDPRESS' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-includes/class-wp-application-passwords.php';

wp_install( 'Comune', 'admin', 'admin@comune.example', false, '', 'parola' );
update_option( 'permalink_structure', '' );
switch_theme( 'prova' );
$activated = activate_plugin( 'civita/civita.php' );
if ( is_wp_error( $activated ) ) {
	throw new RuntimeException( $activated->get_error_message() );
}
$passwords = array();
foreach ( array( 'admin' => 'administrator', 'redattore' => 'editor', 'autore' => 'author' ) as $name => $role ) {
	$id = username_exists( $name );
	$id = $id ? $id : wp_insert_user( array( 'user_login' => $name, 'user_pass' => 'parola', 'user_email' => "$name@comune.example", 'role' => $role ) );
	$passwords[ $name ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'prova' ) )[0];
}
echo wp_json_encode( $passwords );
