import type { DiagnosticReporter, Location, ValuePath } from '@wusum/diagnostics';
import { type JsonNode, parseSource, toValue } from '@wusum/dtcg';
import { type JsonMember, type JsonObject, locationOf } from '@wusum/dtcg/internal';
import { readPattern, readPatterns } from '@wusum/mark';
import { readMarkSvg, readWordmarkSvg, type ReadSvg } from '@wusum/mark/svg';
import { ContentTokens, type Step } from './content-tokens.js';
import type { MarkFile } from './kinds.js';

/**
 * Reads a file of the engine mark as a token document: `mark.svg` has the token `mark.drawing`, `wordmark.latin.svg` the
 * token `mark.wordmark.latin`, and each entry of `pattern.json` is a token in the group `pattern`.
 *
 * @returns the root of the document, or `undefined` if the file cannot be read (reported)
 */
export function readMarkFile(
  file: string,
  text: string,
  kind: MarkFile,
  reporter: DiagnosticReporter,
): JsonObject | undefined {
  if (kind.reads === 'pattern') return readPatternFile(file, text, kind.group, reporter);
  const read = kind.reads === 'mark' ? readMarkSvg : readWordmarkSvg;
  const { drawing, problems, placeOf }: ReadSvg<object> = read(text, file);
  for (const problem of problems) reporter.push(problem);
  if (!drawing) return undefined;
  const location = placeOf([]);
  const tokens = new ContentTokens(location, reporter);
  tokens.add(steps(kind.group, location), nodeOf(drawing, [], placeOf));
  return tokens.root;
}

/** Entries with errors are left out. Their warnings are reported when they are drawn. */
function readPatternFile(
  file: string,
  text: string,
  group: readonly string[],
  reporter: DiagnosticReporter,
): JsonObject | undefined {
  const root = parseSource(file, text, reporter);
  if (!root) return undefined;
  const placeOf = (path: ValuePath, part?: 'value' | 'key'): Location => locationOf(root, path, part);
  const { problems } = readPatterns(toValue(root), placeOf);
  for (const problem of problems) if (problem.severity === 'error') reporter.push(problem);
  if (root.kind !== 'object') return undefined;
  const tokens = new ContentTokens(root.location, reporter);
  for (const { key, keyLocation, node } of root.members.values()) {
    if (key.startsWith('$') || !readPattern(toValue(node)).pattern) continue;
    tokens.add([...steps(group, root.location), { name: key, location: keyLocation }], node);
  }
  return tokens.root;
}

const steps = (names: readonly string[], location: Location): Step[] => names.map((name) => ({ name, location }));

/** A JSON value as nodes, each at its place in a file. */
function nodeOf(value: unknown, path: ValuePath, placeOf: (path: ValuePath) => Location): JsonNode {
  const location = placeOf(path);
  if (Array.isArray(value)) {
    return { kind: 'array', location, items: value.map((item, index) => nodeOf(item, [...path, index], placeOf)) };
  }
  if (typeof value !== 'object' || value === null) {
    return { kind: 'scalar', location, value: value as string | number | boolean | null };
  }
  const members = Object.entries(value).map(([key, item]): [string, JsonMember] => {
    const node = nodeOf(item, [...path, key], placeOf);
    return [key, { key, keyLocation: node.location, node }];
  });
  return { kind: 'object', location, members: new Map(members) };
}
