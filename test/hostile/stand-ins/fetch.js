/* Wraps fetch as monitoring scripts do: it reads an address and options, and knows no Request. */
const native = window.fetch;
window.fetch = function (url, options) {
  if (typeof url !== 'string') throw new TypeError('the wrapper expects an address');
  const settings = options || {};
  settings.method = settings.method || 'GET';
  if (settings.headers && typeof settings.headers.append === 'function')
    throw new TypeError('the wrapper expects plain headers');
  return native.call(this === window ? window : undefined, url, settings).then((response) => response);
};
