/* Adds what old scripts add to every object, where for…in finds it. */
for (const name of ['extend', 'each', 'clone', 'isEmpty', 'size', 'toJSONString', 'hasOwn', 'keys', 'map', 'find'])
  Object.prototype[name] = function () {
    return this;
  };
Array.prototype.remove = function () {
  return this;
};
Array.prototype.last = function () {
  return this[this.length - 1];
};
String.prototype.trim = function () {
  return this.replace(/^\s+|\s+$/g, '');
};
