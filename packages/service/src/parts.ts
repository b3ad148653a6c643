import type { Logger } from 'pino';
import type { FindInside } from './answers/inside.ts';
import type { Repeats } from './answers/repeats.ts';
import type { Snapshots } from './answers/snapshots.ts';
import type { AnswerWriter } from './answers/writer.ts';
import type { Gate } from './city-settings.ts';
import type { Database } from './database/schema.ts';
import type { RateLimit } from './http/rate-limit.ts';
import type { FindQuestionnaire } from './questionnaires.ts';
import type { Reports } from './reports.ts';
import type { Sign } from './secret.ts';

/** What the routes work with for one city. What all cities share is `Shared` in `cities.ts`. */
export interface Parts {
  readonly city: string;
  /** Figures are published from this many answers on. */
  readonly k: number;
  readonly origins: readonly string[];
  readonly gate: Gate | undefined;
  readonly privacyUrl: string | undefined;
  readonly db: Database;
  readonly writer: AnswerWriter;
  readonly sign: Sign;
  readonly limit: RateLimit;
  /** How many proxies stand before the service. */
  readonly proxies: number;
  /** Milliseconds in which nobody reads and answers: what comes quicker is flagged. */
  readonly haste: number;
  /** Days for which texts are kept. */
  readonly textDays: number;
  readonly repeats: Repeats;
  /** Hours in which an answer can be changed by its receipt. */
  readonly changeHours: number;
  readonly questionnaireOf: FindQuestionnaire;
  /** Every profile that can be asked. */
  readonly profiles: readonly string[];
  readonly log: Logger;
  readonly reports: Reports;
  /** What belongs to an objective of the reports, by its id. */
  readonly insideOf: FindInside;
  /** None when figures show the answers as they are now. */
  readonly snapshots: Snapshots | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Routes that a city was found for. */
export interface CityEnv {
  Variables: { parts: Parts };
}
