import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { joinPath, type Documents } from '../source/documents.js';
import { member, stringIn, type JsonMember, type JsonNode, type JsonObject } from '../source/json.js';
import { decodePath, referencedFiles } from './referenced-files.js';
import { suggestFile } from './suggest-file.js';
import { formatPointer, parsePointer, walk } from './pointer.js';

/** Where a reference is: only the resolution order may refer to modifiers. */
export type Referrer = 'resolutionOrder' | 'set' | 'modifier';

/** The target of a reference. */
export interface Target {
  readonly node: JsonNode;
  /** Segments inside the file; empty for a whole file. */
  readonly segments: readonly string[];
  readonly file: string;
}

/** Follows the reference objects of a resolver document. */
export class References {
  /** Every target so far, as `file#/segments`. */
  readonly reached = new Set<string>();

  constructor(
    private readonly documents: Documents,
    private readonly reporter: TokenReporter,
    private readonly resolverFile: string,
  ) {}

  /**
   * The target of the `$ref` of an object; `undefined` after a problem (reported). Paths are relative to the file that
   * contains the reference.
   */
  target(node: JsonObject, from: Referrer): Target | undefined {
    const refNode = member(node, '$ref');
    const ref = stringIn(refNode);
    const location = (refNode ?? node).location;
    if (ref === undefined) return this.#fail('WS-R009', '`$ref` is not a string.', node);
    if (/^[a-z][a-z0-9+.-]*:/i.test(ref) || ref.startsWith('//')) {
      return this.#fail('WS-R021', `"${ref}" is a remote reference.`, node);
    }
    const hash = ref.indexOf('#');
    const path = hash < 0 ? ref : ref.slice(0, hash);
    const file = path === '' ? location.file : joinPath(location.file, decodePath(path));
    const segments = this.#segments(ref, hash, path);
    if (!segments || (path === '' && hash < 0)) {
      return this.#fail('WS-R009', `"${ref}" is not a JSON Pointer or a file path.`, node);
    }
    if (!this.#allowed(file, segments, from, ref, node)) return undefined;
    return this.#find(file, segments, ref, node);
  }

  /** The target of a `$ref`, overridden shallowly by the other keys of the referring object. */
  merge(node: JsonObject, target: JsonNode): JsonNode {
    if (node.members.size === 1 || target.kind !== 'object') return target;
    const members = new Map<string, JsonMember>(target.members);
    for (const [key, entry] of node.members) if (key !== '$ref') members.set(key, entry);
    return { kind: 'object', location: target.location, members };
  }

  #segments(ref: string, hash: number, path: string): string[] | undefined {
    if (hash < 0) return [];
    const fragment = ref.slice(hash + 1);
    // The specification has the example `example.json#sets/MySet`.
    return parsePointer(path !== '' && fragment !== '' && !fragment.startsWith('/') ? `/${fragment}` : fragment);
  }

  #allowed(file: string, segments: readonly string[], from: Referrer, ref: string, node: JsonObject): boolean {
    if (file !== this.resolverFile) return true;
    if (segments[0] === 'resolutionOrder') {
      this.#fail('WS-R012', `"${ref}" refers to an item of \`resolutionOrder\`.`, node);
      return false;
    }
    if (segments[0] === 'modifiers' && from !== 'resolutionOrder') {
      this.#fail('WS-R011', `A ${from} refers to the modifier "${ref}".`, node);
      return false;
    }
    return true;
  }

  #find(file: string, segments: string[], ref: string, node: JsonObject): Target | undefined {
    if (!this.documents.has(file)) {
      const entry = this.documents.root(this.resolverFile);
      const near = suggestFile(file, this.documents.names(), entry ? referencedFiles(entry) : new Set());
      this.reporter.add('WS-S003', `The file "${file}" does not exist.`, {
        location: (member(node, '$ref') ?? node).location,
        didYouMean: near,
      });
      return undefined;
    }
    const root = this.documents.root(file);
    if (!root) return undefined;
    const found = walk(root, segments);
    if (!found) {
      const parent = walk(root, segments.slice(0, -1));
      const near = parent?.kind === 'object' ? suggest(segments.at(-1) ?? '', parent.members.keys()) : undefined;
      return this.#fail('WS-R010', `"${ref}" does not exist.`, node, near);
    }
    if (encloses(found, node))
      return this.#fail('WS-R013', `"${ref}" refers to an object that contains the reference.`, node);
    this.reached.add(`${file}${formatPointer(segments)}`);
    return { node: found, segments, file };
  }

  #fail(
    code: 'WS-R009' | 'WS-R010' | 'WS-R011' | 'WS-R012' | 'WS-R013' | 'WS-R021',
    message: string,
    node: JsonObject,
    didYouMean?: string,
  ): undefined {
    this.reporter.add(code, message, { location: (member(node, '$ref') ?? node).location, didYouMean });
    return undefined;
  }
}

function encloses(outer: JsonNode, inner: JsonNode): boolean {
  const a = outer.location;
  const b = inner.location;
  if (a.file !== b.file) return false;
  const startsBefore = a.line < b.line || (a.line === b.line && a.column <= b.column);
  const aEnd = a.endLine ?? a.line;
  const bEnd = b.endLine ?? b.line;
  return startsBefore && (aEnd > bEnd || (aEnd === bEnd && (a.endColumn ?? 0) >= (b.endColumn ?? 0)));
}
