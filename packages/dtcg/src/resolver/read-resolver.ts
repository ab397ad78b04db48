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
import { checkVersion } from '../generous/resolver-document.js';
import { checkProperties } from './check-properties.js';
import { References } from './references.js';
import { SourceReader } from './source-reader.js';
import type { OnlyContexts, ResolverDocument, SetItem, UnusedDefinition } from './types.js';

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
    reporter.add('WS-S003', `The file "${file}" does not exist.`, { location: { file, line: 1, column: 1 } });
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
  const unused = only === undefined ? unusedDefinitions(root, references.reached) : [];
  const sets = only === undefined ? definitions.checkAll(root) : new Map<string, SetItem>();
  const extension = member(member(root, '$extensions'), 'org.wusum');
  if (extension) checkExtension(extension, reporter);
  return {
    file,
    root,
    order,
    unused: unused.map((each) => ({ ...each, ...(each.kind === 'set' && { item: sets.get(each.name) }) })),
    axes: axesOf(order),
    namesFixed: plainRecord(extension)['contract'] === true,
    isUnordered: plainRecord(extension)['unordered'] === true,
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

/** The sets and modifiers that nothing refers to. */
function unusedDefinitions(root: JsonObject, reached: ReadonlySet<string>): Omit<UnusedDefinition, 'item'>[] {
  return (['set', 'modifier'] as const).flatMap((kind) => {
    const group = member(root, `${kind}s`);
    if (group?.kind !== 'object') return [];
    return [...group.members]
      .filter(([name]) => !reached.has(`${root.location.file}${formatPointer([`${kind}s`, name])}`))
      .map(([name, { keyLocation }]) => ({ kind, name, location: keyLocation }));
  });
}

function plainRecord(node: JsonNode | undefined): Readonly<Record<string, unknown>> {
  const value = node && toValue(node);
  return isRecord(value) ? value : {};
}
