import type { OfficialRegime, Programme } from '@civita/sdk';
import {
  acknowledgedProgrammes,
  acknowledgementIn,
  acknowledgementOf,
  acknowledgementRules,
  expectedRegime,
  programmingPeriodOf,
} from '@civita/sdk';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { line } from '../support/build.ts';
import { wholeReport } from '../support/whole-report.ts';

const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const REGIMES: readonly OfficialRegime[] = ['esif-2014-2020', 'cpr-2021-2027', 'rrf-nextgenerationeu'];
const funds = ['ERDF', 'ESF', 'ESF+', 'CF', 'JTF'] as const;

describe('the acknowledgement of EU money', () => {
  it('names Union and funds for 2014-2020, in the language asked for, and must be seen without scrolling', () => {
    assert.deepEqual(
      acknowledgementOf({ acknowledgement: 'esif-2014-2020', funds: ['ERDF', 'region', 'ESF'] }, 'en-GB'),
      {
        regime: 'esif-2014-2020',
        statement: 'European Union',
        language: 'en',
        funds: ['European Regional Development Fund', 'European Social Fund'],
        firstScreen: true,
        confirmed: true,
        fundsConfirmed: true,
      },
    );
  });

  it('is in Italian where the official words are not held in a language', async () => {
    const programme = { acknowledgement: 'rrf-nextgenerationeu', funds: ['RRF'] } as const;
    for (const language of ['xx', 'tr-TR', '__proto__', 'constructor', '']) {
      const found = await acknowledgementIn(programme, language);
      assert.equal(found?.statement, "Finanziato dall'Unione europea – NextGenerationEU", language);
      assert.deepEqual(found, acknowledgementOf(programme, language));
      assert.deepEqual([found.language, found.funds], ['it', []]);
    }
  });

  it('says where the names of the funds were compared with nothing', async () => {
    const programme = { acknowledgement: 'esif-2014-2020', funds } as const;
    for (const language of LANGUAGES)
      assert.equal(
        (await acknowledgementIn(programme, language))?.fundsConfirmed,
        ['en', 'it'].includes(language),
        language,
      );
  });

  it('is not there for national money', async () => {
    assert.equal(acknowledgementOf({ acknowledgement: 'none', funds: ['FSC'] }, 'it'), undefined);
    assert.equal(await acknowledgementIn({ acknowledgement: 'none', funds: ['FSC'] }, 'de'), undefined);
  });

  it('uses a programme’s own words, and none where it states none', () => {
    const own = { acknowledgement: 'custom', funds: ['Interreg'], statement: { it: 'Parole', de: 'Worte' } } as const;
    assert.deepEqual(
      [acknowledgementOf(own, 'it')?.statement, acknowledgementOf({ ...own, statement: 'Words' }, 'en')?.statement],
      ['Parole', 'Words'],
    );
    assert.equal(acknowledgementOf({ acknowledgement: 'custom', funds: ['Interreg'] }, 'it'), undefined);
  });

  it('is held in the 24 languages of the Union, each with words of its own', async () => {
    for (const acknowledgement of REGIMES) {
      const found = await Promise.all(
        LANGUAGES.map((language) => acknowledgementIn({ acknowledgement, funds }, language)),
      );
      assert.deepEqual(
        found.map((one) => one?.language),
        LANGUAGES,
      );
      assert.equal(new Set(found.map((one) => one?.statement)).size, LANGUAGES.length);
      const names = acknowledgement === 'rrf-nextgenerationeu' ? 0 : funds.length;
      for (const one of found) {
        assert.equal(new Set(one?.funds).size, names, one?.language);
        assert.ok(
          one?.funds.every((name) => name.length > 8),
          one?.language,
        );
      }
      if (acknowledgement === 'rrf-nextgenerationeu')
        for (const one of found) assert.match(one?.statement ?? '', / – NextGenerationEU$/);
    }
  });

  it('says which wordings nobody could confirm, and the documentation says the same', async () => {
    const document = readFileSync(new URL('../../../docs/eu-wording.md', import.meta.url), 'utf8');
    for (const language of LANGUAGES) {
      const [cells = []] = [...document.matchAll(new RegExp(`^\\| ${language} +\\|(.*)\\|$`, 'gm'))].map((match) =>
        (match[1] ?? '').split('|').map((cell) => cell.trim()),
      );
      const [esif, cpr, rrf] = await Promise.all(
        REGIMES.map((acknowledgement) => acknowledgementIn({ acknowledgement, funds: [] }, language)),
      );
      const seen = (confirmed?: boolean): string => (confirmed ? 'seen' : 'not seen');
      assert.deepEqual(
        cells,
        [esif?.statement, cpr?.statement, seen(cpr?.confirmed), rrf?.statement, seen(rrf?.confirmed)],
        language,
      );
    }
    assert.match(document, /not seen/);
  });

  it('comes with rules to obey, each with its source', () => {
    const subjects = (regime: OfficialRegime): readonly string[] =>
      acknowledgementRules(regime).map(({ subject }) => subject);
    assert.deepEqual(subjects('esif-2014-2020'), ['position', 'statement', 'size', 'colours', 'fonts']);
    assert.ok(!subjects('cpr-2021-2027').includes('position'));
    for (const rule of REGIMES.flatMap(acknowledgementRules))
      assert.match(rule.url, /^http:\/\/data\.europa\.eu\/eli\//);
  });
});

describe('the regime of a programme', () => {
  it('follows from its funds and period, however the period is written', () => {
    const table: readonly (readonly [Programme['period'], Programme['funds'], string | undefined])[] = [
      ['2014-2020', ['ERDF', 'ESF'], 'esif-2014-2020'],
      ['14/20', ['ERDF'], 'esif-2014-2020'],
      ['2021-2027', ['ESF+', 'rotation-fund'], 'cpr-2021-2027'],
      ['PNRR', ['RRF'], 'rrf-nextgenerationeu'],
      ['2021-2026', ['RRF'], 'rrf-nextgenerationeu'],
      ['PNRR', ['other-eu'], 'rrf-nextgenerationeu'],
      ['2014-2020', ['FSC'], 'none'],
      ['2007-2013', ['ERDF'], undefined],
    ];
    for (const [period, of, expected] of table) assert.equal(expectedRegime({ period, funds: of }), expected, period);
  });

  it('has a period only where the text names one', () => {
    const periods = [
      'Ciclo 2014/2020',
      'METRO 1420',
      '2007–2013',
      'Piano 2019-2021, lotto 14205',
      '2014-2020 e 2021-2027',
      'M5 PNRR',
      '',
    ];
    assert.deepEqual(periods.map(programmingPeriodOf), [
      '2014-2020',
      '2014-2020',
      '2007-2013',
      undefined,
      undefined,
      'PNRR',
      undefined,
    ]);
  });

  it('is that of the EU lines which were awarded to a project', () => {
    const [programme] = wholeReport.programmes;
    assert.ok(programme);
    const by = { programme: programme.id };
    const found = (...funding: Parameters<typeof acknowledgedProgrammes>[0]['funding']): number =>
      acknowledgedProgrammes({ funding }, [programme]).length;
    assert.equal(found(line('ERDF', 'awarded', 1, by)), 1);
    assert.equal(found(line('ERDF', 'requested', 1, by)), 0);
    assert.equal(found(line('state-other', 'awarded', 1, by)), 0);
    assert.equal(found(line('ERDF', 'awarded', 1)), 0);
  });
});
