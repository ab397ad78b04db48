import type { Diagnostic, Location } from '@wusum/diagnostics';
import { parseSource, toValue, TokenReporter, type JsonNode } from '@wusum/dtcg';

/** A message in a words file. */
export interface WordsEntry {
  readonly text: string;
  /** The place of the text, with its quotation marks. */
  readonly location: Location;
}

/** A file with a dotted key and a text in each line. */
export interface WordsFile {
  readonly entries: ReadonlyMap<string, WordsEntry>;
  /** Members about the file or a message: their names start with `$` or `@`. */
  readonly about: ReadonlyMap<string, unknown>;
  /** The places of the values of these members. */
  readonly aboutPlaces: ReadonlyMap<string, Location>;
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads `words.<language>.json`, or a file of the same form from a translator's tool.
 *
 * @param file name of the file, for places
 */
export function readWordsFile(file: string, text: string): WordsFile {
  const reporter = new TokenReporter();
  const root = parseSource(file, text, reporter);
  const entries = new Map<string, WordsEntry>();
  const about = new Map<string, unknown>();
  const aboutPlaces = new Map<string, Location>();
  if (root && root.kind !== 'object') wrongType(reporter, 'The file', root, 'an object with a text for each key');
  for (const { key, node } of root?.kind === 'object' ? root.members.values() : []) {
    if (/^[$@]/u.test(key)) {
      about.set(key, toValue(node));
      aboutPlaces.set(key, node.location);
    } else if (node.kind === 'scalar' && typeof node.value === 'string')
      entries.set(key, { text: node.value, location: node.location });
    else wrongType(reporter, `"${key}"`, node, 'a text');
  }
  return { entries, about, aboutPlaces, problems: reporter.sorted() };
}

function wrongType(reporter: TokenReporter, what: string, { location, kind }: JsonNode, required: string): void {
  reporter.push({
    code: 'WS-D003',
    severity: 'error',
    message: `${what} is not ${required}.`,
    location,
    why: 'A words file has one ICU message for each key.',
    fix:
      kind === 'object' && what !== 'The file'
        ? 'Write one file for each language, with a text for each key.'
        : 'Change the value to the required type.',
  });
}
