/* Patches what MooTools 1.4 patches, for machines without it: Event, Array.from, bind, additions to prototypes. */
window.Event = function DOMEvent(event) {
  if (!event || !event.type) throw new TypeError("Cannot read properties of undefined (reading 'type')");
  this.event = event;
};
Array.from = function (item) {
  return item == null ? [] : typeof item.length === 'number' && typeof item !== 'string' ? [].slice.call(item) : [item];
};
Function.prototype.bind = function (that) {
  const self = this;
  const args = arguments.length > 1 ? [].slice.call(arguments, 1) : null;
  return function bound() {
    return self.apply(that, args ? args.concat([].slice.call(arguments)) : arguments);
  };
};
for (const name of [
  'each',
  'clean',
  'invoke',
  'associate',
  'link',
  'contains',
  'append',
  'getLast',
  'include',
  'erase',
  'empty',
  'flatten',
  'pick',
  'hexToRgb',
])
  Array.prototype[name] = function () {
    return this;
  };
for (const name of [
  'set',
  'get',
  'erase',
  'match',
  'contains',
  'adopt',
  'grab',
  'inject',
  'dispose',
  'empty',
  'destroy',
  'getElement',
  'store',
  'retrieve',
  'load',
  'send',
  'toggle',
  'clone',
])
  if (!(name in Element.prototype))
    Element.prototype[name] = function () {
      return this;
    };
String.prototype.contains = function (text) {
  return this.indexOf(text) > -1;
};
window.$ = window.$$ = function () {
  return [];
};
