/**
 * A backtracking matcher for the regular expressions that the SDK uses, which counts its steps: an engine's time without a clock.
 * It knows groups, alternatives, lookaheads, quantifiers, classes, back references and anchors; single characters are asked of
 * the platform's own engine.
 */
export interface Counted {
  readonly found: readonly (readonly [start: number, end: number])[];
  readonly steps: number;
}

/** All matches of a pattern in a text, as `matchAll` finds them, with the steps that it took. */
export function countSteps({ source, flags }: RegExp, text: string): Counted {
  const { node, groups } = parse(source, flags);
  const state: State = { text, steps: 0, groups: new Array<string | undefined>(groups + 1) };
  const found: [number, number][] = [];
  for (let start = 0; start <= text.length;) {
    let end = -1;
    state.groups.fill(undefined);
    node(state, start, (at) => {
      end = at;
      return true;
    });
    if (end >= 0) found.push([start, end]);
    start = Math.max(end, start + 1);
    if (end >= 0 && !flags.includes('g')) break;
  }
  return { found, steps: state.steps };
}

interface State {
  readonly text: string;
  readonly groups: (string | undefined)[];
  steps: number;
}

/** Matches at a place, and goes on with what comes behind it. */
type Node = (state: State, at: number, next: (at: number) => boolean) => boolean;

/** Where one character ends that fits, or -1. */
type Character = (state: State, at: number) => number;

const ATOM = /\\p\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/uy;

function parse(source: string, flags: string): { readonly node: Node; readonly groups: number } {
  let at = 0;
  let groups = 0;
  const eat = (text: string): boolean => source.startsWith(text, at) && ((at += text.length), true);
  const node = alternatives();
  if (at < source.length) throw new Error(`what is ${source.slice(at)}?`);
  return { node, groups };

  function alternatives(): Node {
    const all = [sequence()];
    while (eat('|')) all.push(sequence());
    return (state, from, next) => all.some((each) => each(state, from, next));
  }

  function sequence(): Node {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(part());
    return parts.reduceRight<Node>(
      (rest, first) => (state, from, next) => first(state, from, (to) => rest(state, to, next)),
      (_state, from, next) => next(from),
    );
  }

  function part(): Node {
    if (eat('^')) return (_state, from, next) => from === 0 && next(from);
    if (eat('$')) return (state, from, next) => from === state.text.length && next(from);
    if (eat('(?=')) return ahead(true);
    if (eat('(?!')) return ahead(false);
    if (eat('(?:')) return repeatedNode(inGroup());
    if (eat('(')) return repeatedNode(captured((groups += 1), inGroup()));
    const [, reference] = /^\\([1-9])/.exec(source.slice(at)) ?? [];
    if (reference) {
      at += 2;
      return referred(Number(reference));
    }
    if (eat('\\b')) return boundary;
    return repeatedCharacter(character());
  }

  function inGroup(): Node {
    const inside = alternatives();
    if (!eat(')')) throw new Error('a group has no end');
    return inside;
  }

  function ahead(wanted: boolean): Node {
    const inside = inGroup();
    return (state, from, next) => inside(state, from, () => true) === wanted && next(from);
  }

  function character(): Character {
    ATOM.lastIndex = at;
    const [atom = ''] = ATOM.exec(source) ?? [];
    at += atom.length;
    const pattern = new RegExp(`^(?:${atom === '/' ? '\\/' : atom})$`, flags.replace(/[gy]/g, ''));
    const known = new Map<string, boolean>();
    return (state, from) => {
      state.steps += 1;
      if (from >= state.text.length) return -1;
      const one = flags.includes('u')
        ? String.fromCodePoint(state.text.codePointAt(from) ?? 0)
        : state.text.charAt(from);
      let fits = known.get(one);
      if (fits === undefined) known.set(one, (fits = pattern.test(one)));
      return fits ? from + one.length : -1;
    };
  }

  function quantifier(): readonly [least: number, most: number] {
    const [all, least, comma, most] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(at)) ?? [];
    if (all === undefined) return [1, 1];
    at += all.length;
    if (source[at] === '?') throw new Error('lazy quantifiers are not counted');
    if (all === '*') return [0, Infinity];
    if (all === '+') return [1, Infinity];
    if (all === '?') return [0, 1];
    return [Number(least), comma ? (most ? Number(most) : Infinity) : Number(least)];
  }

  function repeatedCharacter(one: Character): Node {
    const [least, most] = quantifier();
    return (state, from, next) => {
      const ends = [from];
      while (ends.length <= most) {
        const end = one(state, ends.at(-1) ?? from);
        if (end < 0) break;
        ends.push(end);
      }
      for (; ends.length > least; ends.pop()) if (next(ends.at(-1) ?? from)) return true;
      return false;
    };
  }

  function repeatedNode(inside: Node): Node {
    const [least, most] = quantifier();
    const repeat =
      (count: number): Node =>
      (state, from, next) =>
        (count < most &&
          inside(state, from, (to) => (to > from || count < least) && repeat(count + 1)(state, to, next))) ||
        (count >= least && next(from));
    return repeat(0);
  }
}

function captured(number: number, inside: Node): Node {
  return (state, from, next) =>
    inside(state, from, (to) => {
      const before = state.groups[number];
      state.groups[number] = state.text.slice(from, to);
      return next(to) || ((state.groups[number] = before), false);
    });
}

function referred(number: number): Node {
  return (state, from, next) => {
    state.steps += 1;
    const text = state.groups[number] ?? '';
    return state.text.startsWith(text, from) && next(from + text.length);
  };
}

const boundary: Node = (state, from, next) => {
  state.steps += 1;
  const isWord = (at: number): boolean => /\w/.test(state.text.charAt(at));
  return isWord(from - 1) !== isWord(from) && next(from);
};

const native = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as RegExp['exec'];

/** Every regular expression that `work` runs, with its text and how often it was run on it. */
export function patternsIn(work: () => void): readonly (readonly [pattern: RegExp, text: string, times: number])[] {
  const asked = new Map<string, readonly [RegExp, string, number]>();
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const { source, flags } = this;
    const key = JSON.stringify([source, flags, text]);
    // One search for all matches runs once for each of them.
    const times = flags.includes('g') ? 1 : (asked.get(key)?.[2] ?? 0) + 1;
    asked.set(key, [new RegExp(source, flags), text, times]);
    return native.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = native;
  }
  return [...asked.values()];
}

/** How many steps the regular expressions take that `work` runs. */
export function stepsIn(work: () => void): number {
  return patternsIn(work).reduce((sum, [pattern, text, times]) => sum + countSteps(pattern, text).steps * times, 0);
}
