/* Patches what Prototype 1.7 patches, and 1.6's toJSON, for machines without it. */
Array.from = function (iterable) {
  if (!iterable) return [];
  if ('toArray' in Object(iterable)) return iterable.toArray();
  let length = iterable.length || 0;
  const results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
};
Array.prototype.find = function (test) {
  for (let i = 0; i < this.length; i += 1) if (test(this[i])) return this[i];
};
for (const name of [
  'each',
  'eachSlice',
  'all',
  'any',
  'collect',
  'detect',
  'findAll',
  'grep',
  'inject',
  'invoke',
  'max',
  'min',
  'partition',
  'pluck',
  'reject',
  'sortBy',
  'toArray',
  'zip',
  'size',
  'inspect',
  'compact',
  'uniq',
  'without',
  'clone',
  'first',
  'last',
  'clear',
])
  Array.prototype[name] = function () {
    return this;
  };
Array.prototype.toJSON = function () {
  return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']';
};
for (const name of [
  'update',
  'replace',
  'insert',
  'wrap',
  'hide',
  'show',
  'visible',
  'select',
  'identify',
  'observe',
  'fire',
  'next',
  'up',
  'down',
  'remove',
  'readAttribute',
  'request',
  'serialize',
  'reset',
  'focusFirstElement',
])
  if (name !== 'remove')
    HTMLElement.prototype[name] = function () {
      return this;
    };
Function.prototype.bind = function (that, ...bound) {
  const self = this;
  return function (...rest) {
    return self.apply(that, [...bound, ...rest]);
  };
};
window.$A = Array.from;
window.$ = (id) => document.getElementById(id);
