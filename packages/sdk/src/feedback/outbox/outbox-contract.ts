import type { Feedback } from '../../domain/feedback.ts';
import type { SendFeedback } from '../../transport/feedback.ts';
import type { HttpOptions } from '../../transport/http.ts';
import type { Attempt } from './attempt.ts';
import type { OutboxEntry } from './entry.ts';
import type { Locks } from './lease.ts';
import type { OutboxStorage } from './storage.ts';

/** What an outbox needs; all of it has a default but the storage. */
export interface OutboxOptions {
  /** Where answers wait. */
  readonly storage: OutboxStorage;
  /** How requests are made. */
  readonly http?: HttpOptions;
  /** What keeps two tabs from sending the same answer. */
  readonly locks?: Locks | undefined;
  /** Milliseconds since 1970, as the device's clock says. */
  readonly now?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Calls back after so many milliseconds; gives what calls it off. */
  readonly after?: (milliseconds: number, then: () => void) => () => void;
  /** Is told whether something waits on this device: before the first is stored, and after each round. */
  readonly mark?: (waits: boolean) => void;
}

/** What came of an answer, and whether it is stored on this device meanwhile. */
export type Sent = Attempt & { readonly kept: boolean };

/**
 * What an outbox tells later: what came of an answer that waited; that one was refused on an earlier page, where nobody was
 * told; or that a stored one cannot be read.
 */
export type OutboxNews =
  | { readonly about: 'answer'; readonly key: string; readonly feedback: Feedback; readonly sent: Sent }
  | { readonly about: 'refused-before' | 'corrupted'; readonly key: string };

/** Answers on their way to the service, each until the service has it or has refused it. */
export interface Outbox {
  /**
   * Stores an answer, then sends it. What waits is sent again under its key, by this page and, when it was `kept`, by the next
   * one of this site. One that its author has changed meanwhile keeps its key: it counts once, with the last words, whichever
   * of them the service got. Never rejects.
   */
  send(answer: SendFeedback): Promise<Sent>;
  /** Sends what is due; with `isBack` (the network came back) also what waits for no reason but failures. */
  flush(isBack?: boolean): Promise<void>;
  /** Lets go of an answer: the person was shown that it was refused, or it waits in the form. Its key can be sent again. */
  forget(key: string): Promise<void>;
  /** What is stored on this device, the stopped ones included. */
  waiting(): Promise<readonly OutboxEntry[]>;
  /** Tells of answers that were sent or given up, until the returned function is called. */
  subscribe(listener: (news: OutboxNews) => void): () => void;
  /** Stops sending by itself; what is stored stays stored. */
  close(): void;
}
