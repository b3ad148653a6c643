import { useSdk } from './use-sdk.ts';

const inDocument = 'document' in globalThis;
void useSdk().then(
  (used) => postMessage({ ...used, inDocument }),
  (error: unknown) => postMessage(String(error)),
);
