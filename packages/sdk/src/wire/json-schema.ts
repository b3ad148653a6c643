import type { Checked, Issue } from '../domain/issue.ts';
import { pointerTo } from '../domain/issue.ts';

/**
 * JSON Schema (draft 2020-12) as far as the SDK's schemas use it, in the short form that `short-schema.ts` gives it: a member that may be absent ends in `?`, and a reference is the bare name of a definition.
 */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly maxProperties?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * What is wrong with a value, places relative to it; nothing is made for a value that is right. A list or an object is left
 * at its hundredth issue: a person needs no more, and a hostile file makes millions.
 */
export type Check = (value: unknown) => readonly Issue[] | undefined;

/** The value, as what its check says that it is, or all that is wrong with it. */
export function checkBy<T>(check: Check, value: unknown): Checked<T> {
  const issues = check(value);
  return issues ? { ok: false, issues } : { ok: true, value: value as T };
}

const MOST_ISSUES = 100;

type Members = Readonly<Record<string, unknown>>;

/** A member's name without the mark that it may be absent. */
function bare(name: string): string {
  return name.replace('?', '');
}

/** What a check let pass though no schema knows it: how many keys it ignored, or found without a value. */
export interface Passed {
  strange: number;
}

/**
 * Prepares a schema: no code is generated, so a strict Content-Security-Policy holds, and only own properties are read, so
 * that a page which extends `Object.prototype` changes nothing. A definition may not hold itself: it would have no bound.
 */
export function prepare(schema: JsonSchema, passed: Passed = { strange: 0 }): Check {
  const defined = new Map<string, Check>();
  return prepared(schema);

  function prepared(part: JsonSchema): Check {
    if (part.$ref !== undefined) return referred(part.$ref);
    if (part.anyOf) return anyOf(part.anyOf.map(prepared), passed);
    if (part.enum) return oneOf(part.enum);
    if ('const' in part) return oneOf([part.const]);
    if (part.type === 'object') return object(part, prepared, passed);
    if (part.type === 'array') return array(part, prepared);
    if (part.type === 'string') return string(part);
    if (part.type === 'number' || part.type === 'integer') return number(part);
    return (value) =>
      part.type === (value === null ? 'null' : typeof value) ? undefined : wrong(`must be ${part.type}`);
  }

  function referred(reference: string): Check {
    const check = defined.get(reference) ?? prepared(schema.$defs?.[reference] ?? {});
    defined.set(reference, check);
    return check;
  }
}

const noShape = /* @__PURE__ */ wrong('has none of the shapes that it may have');
const notThere = /* @__PURE__ */ wrong('is missing');
const notText = /* @__PURE__ */ wrong('must be text');
const notObject = /* @__PURE__ */ wrong('must be an object');

function wrong(problem: string, pointer = ''): readonly Issue[] {
  return [{ pointer, problem }];
}

function below(key: PropertyKey, issues: readonly Issue[]): readonly Issue[] {
  return issues.map(({ pointer, problem }) => ({ pointer: pointerTo([key]) + pointer, problem }));
}

function anyOf(checks: readonly Check[], passed: Passed): Check {
  return (value) => {
    const { strange } = passed;
    for (let index = 0; index < checks.length; index += 1) {
      if (!checks[index]?.(value)) return undefined;
      passed.strange = strange;
    }
    return noShape;
  };
}

function oneOf(allowed: readonly unknown[]): Check {
  const known = new Set(allowed);
  return (value) => (known.has(value) ? undefined : wrong(`must be one of ${allowed.join(', ')}`));
}

function string({ pattern, minLength = 0, maxLength = Infinity }: JsonSchema): Check {
  const shape = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (value) => {
    if (typeof value !== 'string') return notText;
    if (value.length < minLength) return wrong(`must have ${minLength} characters or more`);
    if (value.length > maxLength * 2 || (value.length > maxLength && [...value].length > maxLength))
      return wrong(`must have ${maxLength} characters or fewer`);
    return !shape || shape.test(value) ? undefined : wrong(`must match ${pattern}`);
  };
}

/** Every number is finite: `JSON.parse` makes Infinity of 1e400. */
function number({ type, minimum = -Infinity, maximum = Infinity }: JsonSchema): Check {
  const isOne: (value: unknown) => boolean = type === 'integer' ? Number.isInteger : Number.isFinite;
  return (value) => {
    if (!isOne(value)) return wrong(`must be ${type}`);
    const found = value as number;
    return found >= minimum && found <= maximum ? undefined : wrong(`must be ${minimum} to ${maximum}`);
  };
}

function array(
  { minItems = 0, maxItems = Infinity, prefixItems = [], items }: JsonSchema,
  prepared: (part: JsonSchema) => Check,
): Check {
  const first = prefixItems.map(prepared);
  const rest = items ? prepared(items) : undefined;
  return (value) => {
    if (!Array.isArray(value)) return wrong('must be a list');
    if (value.length < minItems || value.length > maxItems)
      return wrong(`must have ${minItems} to ${maxItems} entries`);
    let issues: Issue[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const found = (first[index] ?? rest)?.(value[index]);
      if (found) (issues ??= []).push(...below(index, found));
      if (issues && issues.length >= MOST_ISSUES) break;
    }
    return issues;
  };
}

/** A member that may stand in an object. */
interface Member {
  readonly check: Check;
  readonly needed: boolean;
}

/** Members are found by their names and not the other way round: most objects have few of those that they may have. */
function object(
  { properties = {}, propertyNames, additionalProperties, maxProperties = Infinity }: JsonSchema,
  prepared: (part: JsonSchema) => Check,
  passed: Passed,
): Check {
  const members = new Map<string, Member>();
  for (const [name, part] of Object.entries(properties))
    members.set(bare(name), { check: prepared(part), needed: !name.endsWith('?') });
  const needed = [...members.keys()].filter((key) => members.get(key)?.needed);
  const name = propertyNames && prepared(propertyNames);
  const rest = additionalProperties ? prepared(additionalProperties) : undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return notObject;
    const keys = Object.keys(value);
    if (keys.length - members.size > maxProperties) return wrong(`must have ${maxProperties} entries or fewer`);
    let issues: Issue[] | undefined;
    let missing = needed.length;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as string;
      const part = (value as Members)[key];
      const member = members.get(key);
      let found: readonly Issue[] | undefined;
      if (member && part !== undefined) {
        if (member.needed) missing -= 1;
        found = member.check(part);
      } else if (member || additionalProperties === undefined) passed.strange += 1;
      else if (name?.(key)) found = wrong('is no name that may stand here');
      else found = rest ? rest(part) : wrong('this key is not known');
      if (found) (issues ??= []).push(...below(key, found));
      if (issues && issues.length >= MOST_ISSUES) return issues;
    }
    if (missing > 0)
      for (const key of needed)
        if (!Object.hasOwn(value, key) || (value as Members)[key] === undefined)
          (issues ??= []).push(...below(key, notThere));
    return issues;
  };
}
