<?php
register_post_meta(
	'post',
	'campo',
	array(
		'single'            => true,
		'type'              => 'string',
		'show_in_rest'      => true,
		'sanitize_callback' => 'wp_kses_post',
	)
);
