import { parseCig } from '../codes/cig.ts';
import type { Code, CodeRefusal } from '../codes/code.ts';
import { parseCode } from '../codes/parse-code.ts';
import type { Classification } from '../objective.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Path } from './finding.ts';
import { error, warning } from './finding.ts';
import type { LookRule } from './walk.ts';

/** Every code of a known scheme keeps that scheme's rule. */
export const codes: LookRule = () => (value, key, path) => {
  if (key === 'identifiers' && Array.isArray(value))
    return (value as { scheme: string; value: string }[]).flatMap((identifier, index) =>
      malformed(parseCode(identifier.scheme, identifier.value), [...path, index, 'value']),
    );
  if (key === 'classifications' && Array.isArray(value)) return classified(value as Classification[], path);
  return key === 'cig' && typeof value === 'string' ? malformed(parseCig(value), path) : [];
};

function classified(classifications: readonly Classification[], path: Path): readonly Finding[] {
  return [
    ...classifications.flatMap(({ scheme, code }, index) =>
      malformed(parseCode(scheme, code), [...path, index, 'code']),
    ),
    ...[...new Set(classifications.map(({ scheme }) => scheme))].flatMap((scheme) =>
      unweighted(scheme, classifications, path),
    ),
  ];
}

/** Weights of one scheme add up to 1, if there are any. */
function unweighted(scheme: string, classifications: readonly Classification[], path: Path): readonly Finding[] {
  const weights = classifications.flatMap((one) => (one.scheme === scheme ? (one.weight ?? []) : []));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length === 0 || Math.abs(sum - 1) <= 0.001) return [];
  return [
    warning(
      'weights',
      path,
      { it: `I pesi di "${scheme}" non danno 1.`, en: `The weights of "${scheme}" do not add up to 1.` },
      { it: 'Correggere i pesi, o toglierli tutti.', en: 'Correct the weights, or take all of them out.' },
    ),
  ];
}

function malformed(reading: Reading<Code, CodeRefusal> | undefined, path: Path): readonly Finding[] {
  if (!reading || reading.ok || reading.reason === 'person') return [];
  const { suggestion } = reading;
  return [
    error('code', path, reading.message, {
      it:
        suggestion === undefined
          ? 'Ricopiare il codice dalla fonte, o toglierlo.'
          : `Se è giusto, scrivere ${suggestion}.`,
      en:
        suggestion === undefined
          ? 'Copy the code from its source again, or take it out.'
          : `If it is right, write ${suggestion}.`,
    }),
  ];
}
