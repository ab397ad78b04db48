import type { TokenReporter } from '../token-reporter.js';
import { isRecord } from '../is-record.js';
import type { Documents } from '../source/documents.js';
import { member, toValue, type JsonNode, type JsonObject } from '../source/json.js';
import { checkExtension } from './check-starts.js';
import { ContentSources } from './content-sources.js';
import { DefinitionReader } from './definition-reader.js';
import { axesOf } from './inputs.js';
import { OrderReader } from './resolution-order.js';
import { formatPointer } from './pointer.js';
import { checkProperties } from './check-properties.js';
import { References } from './references.js';
import { SourceReader } from './source-reader.js';
import type { OnlyContexts, ResolverDocument } from './types.js';

/** Whether a file has the name of a resolver document, in any format. */
export function isResolverFile(path: string): boolean {
  return /(^|[./-])resolver\.(json[c5]?|ya?ml)$/i.test(path);
}

/** Whether a document is a resolver document rather than a token file. */
export function isResolver(root: JsonNode | undefined): boolean {
  if (root?.kind !== 'object') return false;
  if (root.members.has('resolutionOrder')) return true;
  // A token file has no scalar at its root, so `version` marks an incomplete resolver document.
  return member(root, 'version')?.kind === 'scalar' && !root.members.has('$type');
}

/**
 * Reads a resolver document (DTCG Resolver 2025.10) and checks all its rules.
 *
 * @param only contexts to read, if not all of an axis are needed: files of other contexts are not read
 * @returns the valid parts of the document; problems are in `reporter`. `undefined` if the file is missing or unreadable
 */
export function readResolver(
  documents: Documents,
  file: string,
  reporter: TokenReporter,
  only?: OnlyContexts,
): ResolverDocument | undefined {
  if (!documents.has(file)) {
    reporter.add('WS-S003', `The file "${file}" does not exist.`);
    return undefined;
  }
  const root = documents.root(file);
  if (!root) return undefined;
  if (root.kind !== 'object') {
    reporter.add('WS-S004', 'The resolver document is not an object.', { location: root.location });
    return undefined;
  }
  checkProperties(root, rootProperties, 'a resolver document', reporter);
  checkVersion(root, reporter);
  const references = new References(documents, reporter, file);
  const content = new ContentSources(documents, reporter);
  const sources = new SourceReader(references, reporter, content);
  const definitions = new DefinitionReader(sources, references, reporter, content, only);
  const order = new OrderReader(definitions, references, reporter).read(root);
  // If only some contexts are read, it is unknown which definitions the others use.
  if (only === undefined) {
    warnUnused(root, references.reached, reporter);
    definitions.checkAll(root);
  }
  const extension = member(member(root, '$extensions'), 'org.wusum');
  if (extension) checkExtension(extension, reporter);
  return {
    file,
    root,
    order,
    axes: axesOf(order),
    namesFixed: plainRecord(extension)['contract'] === true,
  };
}

const rootProperties = {
  $schema: 'string',
  name: 'string',
  version: 'any',
  description: 'string',
  sets: 'object',
  modifiers: 'object',
  resolutionOrder: 'any',
  $defs: 'any',
  $extensions: 'object',
} as const;

function warnUnused(root: JsonObject, reached: ReadonlySet<string>, reporter: TokenReporter): void {
  for (const key of ['sets', 'modifiers']) {
    const group = member(root, key);
    if (group?.kind !== 'object') continue;
    for (const [name, { keyLocation }] of group.members) {
      if (reached.has(`${root.location.file}${formatPointer([key, name])}`)) continue;
      reporter.add('WS-R022', `The ${key === 'sets' ? 'set' : 'modifier'} "${name}" is not in \`resolutionOrder\`.`, {
        location: keyLocation,
      });
    }
  }
}

function checkVersion(root: JsonObject, reporter: TokenReporter): void {
  const version = member(root, 'version');
  if (!version) {
    reporter.add('WS-R001', 'The resolver document has no `version`.', { location: root.location });
  } else if (toValue(version) !== '2025.10') {
    reporter.add('WS-R001', `\`version\` is ${JSON.stringify(toValue(version))}, not "2025.10".`, {
      location: version.location,
    });
  }
}

function plainRecord(node: JsonNode | undefined): Readonly<Record<string, unknown>> {
  const value = node && toValue(node);
  return isRecord(value) ? value : {};
}
