import { InputError, type Problem } from '@joined-up/core';
import { isScalar, LineCounter, type Document } from 'yaml';
import { parseText } from './parseText.ts';
import { positionOf, type Path } from './positionOf.ts';

/** Most characters of a file. */
const MOST_CHARACTERS = 20_000_000;
/** Deepest nesting that is parsed; the format needs less. */
const DEEPEST = 40;
/** Most YAML aliases, which repeat parts of a file: a file that multiplies itself is refused. */
const MOST_ALIASES = 1000;

/** A file as plain values, and the line on which each of them stands. */
export interface SourceText {
  /** The content as plain values, unchecked. */
  readonly value: unknown;
  /** Line of a part, from 1; of the nearest part around it if it is not there. */
  lineOf(path: Path): number;
  /** A number as written at a path, such as `10.20`; undefined if there is none. */
  writtenAt(path: Path): string | undefined;
}

/**
 * Reads YAML or JSON (which is YAML) as plain values.
 * @throws {InputError} for an empty or too long file, broken syntax, duplicate keys, too many aliases, too
 * deep nesting
 */
export function readText(
  text: string,
  source: string,
  {
    what = 'a scenario',
    mend = "start from an example: 'joined-up scenarios'",
    most = MOST_CHARACTERS,
  } = {},
): SourceText {
  const refuse = (problem: Problem): never => {
    throw new InputError(source, [problem]);
  };
  if (text.trim() === '')
    return refuse({
      path: '',
      expected: what,
      found: 'an empty file',
      mend,
    });
  if (text.length > most)
    return refuse({
      path: '',
      expected: `at most ${most} characters`,
      found: String(text.length),
    });
  const deep = deepLine(text);
  if (deep !== undefined) return refuse(tooDeep(what, deep));

  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseText(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'error',
    });
  } catch {
    return refuse(tooDeep(what));
  }
  if (document.errors.some(({ message }) => message.includes('call stack'))) return refuse(tooDeep(what));
  if (document.errors.length > 0) {
    throw new InputError(
      source,
      document.errors.slice(0, 20).map(({ message, pos: [at] }) => ({
        path: `line ${lines.linePos(at).line}`,
        expected: 'YAML or JSON',
        found: firstLine(message),
        mend: 'mend the syntax there',
      })),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return refuse({
      path: '',
      expected: 'a file that can be written out',
      found: 'aliases (*name) that repeat each other without end',
      mend: 'write the parts out',
    });
  }
  if (value === null)
    return refuse({
      path: '',
      expected: what,
      found: 'a file with nothing but comments',
      mend,
    });
  const odd = oddKeys(value).map((path) => ({
    path: `${path.join('.')}`,
    expected: 'any other key',
    found: "'__proto__'",
    mend: 'take it out',
  }));
  if (odd.length > 0) throw new InputError(source, odd);
  return {
    value,
    lineOf: (path) => lines.linePos(positionOf(document, path)).line,
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    },
  };
}

const tooDeep = (what: string, line?: number): Problem => ({
  path: line === undefined ? '' : `line ${line}`,
  expected: `at most ${DEEPEST} levels of nesting`,
  found: 'more',
  mend: what === 'a scenario' ? 'is it a scenario?' : 'is it the right file?',
});

const firstLine = (message: string): string => message.split('\n')[0];

/** The line on which brackets or indentation nest too deeply; a cheap check before parsing. */
function deepLine(text: string): number | undefined {
  let depth = 0;
  let line = 1;
  let dashes = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '\n') {
      line++;
      dashes = 0;
      atStart = true;
      continue;
    }
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (atStart && (character === '-' || character === '?')) dashes++;
    if (character !== ' ' && character !== '-' && character !== '?') atStart = false;
    if (depth > DEEPEST || dashes > DEEPEST) return line;
  }
  return undefined;
}

/** Paths of keys that would change what an object is; without recursion, as the value may be deep. */
function oddKeys(value: unknown): Path[] {
  const found: Path[] = [];
  const seen = new Set<object>();
  const waiting: { value: unknown; path: Path }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null || seen.has(next.value)) continue;
    seen.add(next.value);
    for (const [key, part] of Object.entries(next.value)) {
      if (key === '__proto__') found.push([...next.path, key]);
      waiting.push({ value: part, path: [...next.path, key] });
    }
  }
  return found;
}
