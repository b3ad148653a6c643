<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title><?php wp_title(); ?></title><?php wp_head(); ?></head>
<body>
<?php
while ( have_posts() ) {
	the_post();
	the_content();
	// As the theme Design Comuni prints its fields: cleaned for everybody when stored, paragraphs only when shown.
	echo wpautop( get_post_meta( get_the_ID(), 'campo', true ) );
}
wp_footer();
?>
</body>
</html>
