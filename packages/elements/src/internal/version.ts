/** The version of this package, for the warning about a second one on a page. */
export const VERSION = '0.1.0';
