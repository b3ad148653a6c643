import type { Reading } from '../reading.ts';
import { parseIpa, parseTaxCode } from './bodies.ts';
import { parseCci } from './cci.ts';
import { parseCig } from './cig.ts';
import {
  parseBudgetMission,
  parseBudgetProgramme,
  parseCofog,
  parseSdg,
  parseSdgTarget,
} from './classification-codes.ts';
import type { Code, CodeRefusal } from './code.ts';
import { parseCup } from './cup.ts';
import { parsePnrrMeasure, parsePnrrMilestone } from './pnrr.ts';
import { parseIstat, parseNuts } from './territory.ts';

type Parser = (text: string) => Reading<Code, CodeRefusal>;

const PARSERS: ReadonlyMap<string, Parser> = /* @__PURE__ */ new Map<string, Parser>([
  ['CCI', parseCci],
  ['CIG', parseCig],
  ['COFOG', parseCofog],
  ['CUP', parseCup],
  ['DUP-mission', parseBudgetMission],
  ['DUP-programme', parseBudgetProgramme],
  ['IPA', parseIpa],
  ['ISTAT', parseIstat],
  ['NUTS', parseNuts],
  ['PNRR', parsePnrr],
  ['SDG', parseSdg],
  ['SDG-target', parseSdgTarget],
  ['TAX', parseTaxCode],
]);

/**
 * Reads a code by the rule of its scheme, as schemes are named in `Identifier` and `Classification`; `undefined` for a scheme
 * that has no rule here.
 */
export function parseCode(scheme: string, text: string): Reading<Code, CodeRefusal> | undefined {
  return PARSERS.get(scheme)?.(text);
}

function parsePnrr(text: string): Reading<Code, CodeRefusal> {
  const milestone = parsePnrrMilestone(text);
  return milestone.ok ? milestone : parsePnrrMeasure(text);
}
