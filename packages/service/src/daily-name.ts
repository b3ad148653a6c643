import { createHmac, createSecretKey, randomBytes } from 'node:crypto';

const DAY = 86_400_000;

/**
 * Names things by their HMAC under a secret that is in memory only and lives a day: what is kept under such a name says
 * nothing about the thing, and nothing of yesterday fits today. `onNewDay` is called when the secret changes.
 */
export function dailyName(now: () => number, onNewDay: () => void): (thing: string) => string {
  let secret = createSecretKey(randomBytes(32));
  let born: number | undefined;
  return (thing) => {
    const at = now();
    born ??= at;
    if (at - born >= DAY) {
      secret = createSecretKey(randomBytes(32));
      born = at;
      onNewDay();
    }
    return createHmac('sha256', secret).update(thing).digest('base64url');
  };
}
