import { sumMoney } from '@civita/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placed, readRecords, without } from './support/read.ts';

const RECORDS = 'eu-programmes-italy-2014-2020.csv';

describe('the programmes of 2014-2020', () => {
  it('are read with what each sets aside at the latest date', without(RECORDS), async () => {
    const { report, files } = await readRecords('eu-programmes-italy', RECORDS);
    assert.equal(files[0]?.rows, 82);
    assert.equal(report.programmes.length, 51);
    assert.equal(report.allocations.length, 82);
    assert.equal(sumMoney(report.allocations.map(({ amount }) => amount.value))?.minor, 51_771_585_193_00);
    assert.ok(report.allocations.every(({ amount }) => amount.asOf === '2016-09-30'));
    assert.ok(report.programmes.every(({ acknowledgement }) => acknowledgement === 'esif-2014-2020'));
    const governance = report.programmes.find(({ id }) => id === '2014IT05M2OP002');
    assert.deepEqual(governance?.funds, ['ERDF', 'ESF']);
  });

  it('tell which rows name no fund, and where an endowment was another before', without(RECORDS), async () => {
    const { notes } = await readRecords('eu-programmes-italy', RECORDS);
    assert.deepEqual(notes.filter(({ column }) => column === 'FONDO').map(placed), [
      ...[26, 27, 29, 30, 32, 33, 36, 39].map((row) => [row, 'FONDO', '', 'left-out']),
    ]);
    assert.deepEqual(
      notes.filter(({ column }) => column === undefined).map(({ row }) => row),
      [35, 36],
    );
  });
});
