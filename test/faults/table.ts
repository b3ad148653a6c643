import type { Tally } from '../../tools/tally.ts';
import { nothing } from '../../tools/tally.ts';
import type { Outcome } from './round.ts';

interface Row {
  rounds: number;
  readonly first: Map<string, number>;
  arrived: number;
  readonly wrong: string[];
}

/** What many rounds came to. */
export interface Table {
  /** Plays a round and notes what came of it, also when it throws. */
  note(name: string, engine: string, number: number, round: Promise<Outcome>): Promise<void>;
  /** Prints all of it; `what` is the head of the first column. */
  print(what: string): Tally;
}

/** An empty table. */
export function newTable(): Table {
  const rows = new Map<string, Row>();
  let played = 0;
  let failed = 0;
  return {
    async note(name, engine, number, round) {
      const row = rows.get(name) ?? { rounds: 0, first: new Map<string, number>(), arrived: 0, wrong: [] };
      rows.set(name, row);
      const { first, last, wrong } = await round.catch((error: unknown): Outcome => {
        const problem = error instanceof Error ? error.message : String(error);
        return { first: 'nothing', last: 'nothing', wrong: [problem] };
      });
      played += 1;
      row.rounds += 1;
      row.first.set(first, (row.first.get(first) ?? 0) + 1);
      if (last === 'thanks' || last === 'arrived') row.arrived += 1;
      if (wrong.length > 0) failed += 1;
      const told = wrong.map((problem) => `${engine}, ${name}, round ${number}: ${problem}`);
      for (const line of told) console.error(line);
      row.wrong.push(...told);
      if (played % 100 === 0) console.error(`${played} rounds, ${failed} wrong`);
    },
    print(what) {
      console.log(`\n| ${what} | rounds | said first | arrived in the end | wrong |`);
      console.log('| --- | --- | --- | --- | --- |');
      for (const [name, { rounds, first, arrived, wrong }] of rows) {
        const said = [...first].map(([words, times]) => `${words} ${times}`).join(', ');
        console.log(`| ${name} | ${rounds} | ${said} | ${arrived} | ${wrong.length} |`);
      }
      console.log(`${played} rounds, ${failed} wrong`);
      return { ...nothing, passed: played - failed, failed };
    },
  };
}
