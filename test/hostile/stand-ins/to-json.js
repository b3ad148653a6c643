/* What JSON libraries from before JSON left behind. */
Array.prototype.toJSON = function () {
  return '[' + this.join(', ') + ']';
};
String.prototype.toJSON = function () {
  return '"' + this + '"';
};
Date.prototype.toJSON = function () {
  return '"' + this.getTime() + '"';
};
