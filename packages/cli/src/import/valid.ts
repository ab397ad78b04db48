import { checkDocument, parseSource, TokenReporter, type JsonNode } from '@wusum/dtcg';
import type { Diagnostic, Location } from '@wusum/diagnostics';
import { printJson } from '../output/print-json.js';
import { ImportReporter, type RawSystem, type RawToken } from './raw.js';
import type { Note } from './result.js';
import { convertSystem, type Imported } from './system.js';

/** Each attempt leaves out what the one before found to be invalid; aliases of that are found in the next one. */
const maxAttempts = 8;

/** Up to this number all combinations of contexts are checked, above it a sample with all pairs. */
const limit = 64;

/** Converts a system, without the tokens that DTCG does not allow: a few wrong values never prevent an import. */
export function convertValid(system: RawSystem): {
  readonly imported: Imported;
  readonly diagnostics: readonly Diagnostic[];
  /** Errors of the document that belong to no token. */
  readonly problems: readonly Diagnostic[];
} {
  const refused = new Map<RawToken, Note>();
  for (let attempt = 1; ; attempt += 1) {
    const reporter = new ImportReporter();
    const imported = convertSystem(system, reporter, refused);
    const { problems, found } = invalidTokens(imported);
    if (found.size === 0 || attempt === maxAttempts) return { imported, diagnostics: reporter.sorted(), problems };
    for (const [token, note] of found) refused.set(token, note);
  }
}

interface Invalid {
  readonly problems: readonly Diagnostic[];
  readonly found: ReadonlyMap<RawToken, Note>;
}

/** The errors that the check of DTCG finds in a document, and their tokens. */
function invalidTokens({ document, taken, tokenAt }: Imported): Invalid {
  if (taken === 0) return { problems: [], found: new Map() };
  const file = 'imported.json';
  const text = printJson(document);
  const errors = checkDocument({ [file]: text }, file, { limit }).filter(({ severity }) => severity === 'error');
  const root = errors.length > 0 ? parseSource(file, text, new TokenReporter()) : undefined;
  const found = new Map<RawToken, Note>();
  for (const { message, location } of errors) {
    const token = root && location && tokenAt(keysAt(root, location));
    if (token !== undefined)
      found.set(token, { code: 'WS-I001', message: `${token.label} is invalid: ${message}`, location: token.location });
  }
  return { problems: errors, found };
}

/** The keys from a node to the part of it at a place. */
function keysAt(node: JsonNode, place: Location): string[] {
  const parts: (readonly [string, JsonNode, Location])[] =
    node.kind === 'object'
      ? [...node.members.values()].map(({ key, node: child, keyLocation }) => [key, child, keyLocation])
      : node.kind === 'array'
        ? node.items.map((item, index) => [String(index), item, item.location])
        : [];
  const found = parts.find(([, child, start]) => !isBefore(place, start) && !isAfter(place, child.location));
  return found === undefined ? [] : [found[0], ...keysAt(found[1], place)];
}

const isBefore = (place: Location, start: Location): boolean =>
  place.line < start.line || (place.line === start.line && place.column < start.column);

function isAfter(place: Location, { endLine = 0, endColumn = 0 }: Location): boolean {
  return place.line > endLine || (place.line === endLine && place.column >= endColumn);
}
