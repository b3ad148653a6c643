/* The peers are installed when the benchmark runs, so their types are not here. */
declare module '@awesome.me/webawesome/*';
declare module '@italia/dev-kit-italia/*';
declare module '@shoelace-style/shoelace/*';
