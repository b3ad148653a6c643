import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveCityPages } from '../prerender/support/city-pages.ts';
import { palermo, reportFile } from '../prerender/support/report.ts';
import { CITY, codeIn } from '../ways/support/docs.ts';
import { printedBy } from './support/printed.ts';

const block = (info: string): Promise<string> => codeIn('developer', `ts ${info}`, 'how-to');

test('the how-to for developers subscribes to an objective and prints when its data is there', async (test) => {
  const city = await serveCityPages({ '/report.json': JSON.stringify(await palermo()) });
  test.after(() => city.close());
  const code = (await block('live')).replaceAll(CITY, city.origin);
  const until = `await new Promise<void>((done) => city.report.subscribe(() => { if (city.report.get().status === 'ready') done(); })); stop();`;
  assert.equal(await printedBy(`${code}\n${until}`), 'ob-1 2020-12-31');
});

test('it reads a file, and says where one is wrong', async () => {
  const code = await block('file');
  assert.equal(
    await printedBy(`${code.replace("'report.json'", JSON.stringify(reportFile))}\nconsole.log(read.ok);`),
    'true',
  );
});

test('it asks a report questions', async () => {
  const told = 'console.log(wrong.length, total, projects[0]?.id, groups[0]?.key, without, euros?.currency);';
  const report = `import { readFileSync } from 'node:fs';\nconst report = JSON.parse(readFileSync(${JSON.stringify(reportFile)}, 'utf8'));`;
  assert.equal(await printedBy(`${report}\n${await block('query')}\n${told}`), '0 1 metrolab1420 submitted 0 EUR');
});
