/* Freezes what hardened pages freeze. */
for (const { prototype } of [
  Object,
  Function,
  Array,
  String,
  Number,
  Error,
  TypeError,
  Promise,
  Map,
  Set,
  WeakMap,
  RegExp,
  Date,
  Event,
  CustomEvent,
  EventTarget,
  Node,
  Element,
  HTMLElement,
])
  Object.freeze(prototype);
