/* Globals of an AMD loader and of CommonJS, as a page with RequireJS and half a bundler has them. */
window.define = function (name) {
  if (typeof name !== 'string') throw new Error('Mismatched anonymous define() module');
};
window.define.amd = {};
window.module = { exports: {} };
window.exports = window.module.exports;
window.require = function (name) {
  throw new Error('Module name "' + name + '" has not been loaded yet');
};
