/* Storage that throws when it is only named, as where cookies are forbidden. */
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
Object.defineProperty(document, 'cookie', {
  get() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
});
