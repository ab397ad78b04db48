import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { lazy } from '#lazy';
import type { JsonMember, JsonNode } from './json.js';
import { WrittenArray, WrittenMember, WrittenObject, WrittenScalar } from './nodes.js';
import { deepest } from './file-format.js';
import type { SourceReporter } from './source-reporter.js';

/** Limit of nodes that aliases add, so that a few lines cannot expand to millions of tokens. */
const mostRepeated = 100_000;

/**
 * Reads YAML 1.2 in its core schema: `no`, `off` and dates are strings. `*aliases` repeat the node of their `&anchor`.
 * Merge keys, tags, several documents and keys that are not scalars are refused, because JSON has none of them.
 */
export function parseYaml(problems: SourceReporter): JsonNode | undefined {
  const { text } = problems.source;
  const document = lazy('yaml').parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  for (const { message, pos, code } of [...document.errors, ...document.warnings]) {
    if (problems.tooMany) return undefined;
    if (code === 'RESOURCE_EXHAUSTION') {
      problems.add('WS-S007', 'The nesting is too deep.', pos[0], pos[1]);
      return undefined;
    }
    problems.syntax(yamlMessage(code, message), pos[0], { end: Math.max(pos[0] + 1, pos[1]), fix: yamlFixes[code] });
  }
  if (document.errors.length > 0) return undefined;
  checkVersion(document, problems);
  if (document.contents === null) {
    problems.syntax('The file is empty.', 0, { fix: 'Write at least {}.' });
    return undefined;
  }
  return new YamlReader(document, problems).read(document.contents);
}

const yamlFixes: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'Put each document in its own file.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag: tokens support only JSON values.',
};

function yamlMessage(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'The file contains several YAML documents.';
  return `${message.split('\n')[0]!.replace(/[.:]$/, '')}.`;
}

function checkVersion({ directives }: Document.Parsed, problems: SourceReporter): void {
  const { explicit, version } = directives.yaml;
  if (!explicit || version === '1.2') return;
  problems.syntax(`The file declares YAML ${version}.`, 0, {
    fix: 'Remove the %YAML line; files are read as YAML 1.2, in which "no" is a string.',
  });
}

class YamlReader {
  readonly #sizes = new Map<JsonNode, number>();
  readonly #read = new Map<Node, JsonNode>();
  #repeated = 0;
  #depth = 0;
  #isBroken = false;
  readonly #yaml = lazy('yaml');

  constructor(
    private readonly document: Document.Parsed,
    private readonly problems: SourceReporter,
  ) {}

  read(root: Node): JsonNode | undefined {
    const node = this.#node(root);
    return this.#isBroken ? undefined : node;
  }

  #node(node: Node): JsonNode {
    const [start, end] = spanOf(node);
    if (this.#yaml.isAlias(node)) return this.#alias(node);
    if (this.#depth >= deepest) {
      if (!this.#isBroken)
        this.problems.add('WS-S007', `The nesting is deeper than ${deepest} levels.`, start, start + 1);
      this.#isBroken = true;
      return this.#scalar(start, end, null);
    }
    this.#depth += 1;
    const read = this.#yaml.isMap(node)
      ? this.#map(node)
      : this.#yaml.isSeq(node)
        ? this.#sequence(node)
        : this.#plain(node);
    this.#depth -= 1;
    this.#read.set(node, read);
    return read;
  }

  #plain(node: Node): JsonNode {
    const [start, end] = spanOf(node);
    const value = this.#yaml.isScalar(node) ? node.value : null;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const written = (node as Scalar).source ?? String(value);
      this.problems.add('WS-S008', `${written} is out of the range of a number.`, start, end);
    }
    // `!!binary`, `!!timestamp` and similar tags.
    const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (!isPlain)
      this.problems.syntax('JSON has no value of this type.', start, { end, fix: yamlFixes['TAG_RESOLVE_FAILED'] });
    return this.#scalar(start, end, isPlain ? (value as string | number | boolean | null) : null);
  }

  #scalar(start: number, end: number, value: string | number | boolean | null): JsonNode {
    return this.#sized(new WrittenScalar(this.problems.source, start, end, value), 1);
  }

  #sequence(node: { readonly items: readonly unknown[] } & Node): JsonNode {
    const [start, end] = spanOf(node);
    const items = node.items.map((item) => this.#node(item as Node));
    return this.#sized(new WrittenArray(this.problems.source, start, end, items), 1 + this.#sum(items));
  }

  #map(node: YAMLMap): JsonNode {
    const [start, end] = spanOf(node);
    const members = new Map<string, JsonMember>();
    for (const pair of node.items as Pair<Node, Node | null>[]) this.#member(pair, members);
    const nodes = [...members.values()].map((member) => member.node);
    return this.#sized(new WrittenObject(this.problems.source, start, end, members), 1 + this.#sum(nodes));
  }

  #member({ key, value }: Pair<Node, Node | null>, members: Map<string, JsonMember>): void {
    const [start, end] = spanOf(key);
    if (!this.#yaml.isScalar(key)) {
      this.problems.syntax('The key is not a scalar.', start, {
        end,
        fix: 'Write the name, in quotes if necessary.',
      });
      return;
    }
    // A key is a string as written: `100` and `1.50` are names, not numbers.
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (name === '<<' && key.type === 'PLAIN') {
      this.problems.syntax('Merge keys are not supported.', start, {
        end,
        fix: 'Inherit with "$extends", or write the keys literally.',
      });
      return;
    }
    const node = value === null ? this.#scalar(end, end, null) : this.#node(value);
    const first = members.get(name);
    if (first) this.problems.duplicate(name, start, end, first);
    members.set(name, new WrittenMember(this.problems.source, start, end, name, node));
  }

  /** An alias returns the node of its anchor, with the locations of the anchor. */
  #alias(node: Alias): JsonNode {
    const [start, end] = spanOf(node);
    const target = node.resolve(this.document);
    const read = target && this.#read.get(target);
    if (!read) {
      this.problems.syntax(`The alias *${node.source} refers to its own container or to a later anchor.`, start, {
        end,
        fix: 'Refer to a token with "{name}".',
      });
      this.#isBroken = true;
      return this.#scalar(start, end, null);
    }
    this.#repeated += this.#sizes.get(read) ?? 1;
    if (this.#repeated > mostRepeated) {
      if (!this.#isBroken)
        this.problems.add('WS-S009', `YAML aliases add more than ${mostRepeated} values.`, start, end);
      this.#isBroken = true;
    }
    return read;
  }

  #sized(node: JsonNode, size: number): JsonNode {
    this.#sizes.set(node, Math.min(size, mostRepeated + 1));
    return node;
  }

  #sum(nodes: readonly JsonNode[]): number {
    return nodes.reduce((sum, node) => sum + (this.#sizes.get(node) ?? 1), 0);
  }
}

/** Offsets of a node, without the space after it. */
function spanOf(node: Node): readonly [start: number, end: number] {
  const range = node.range;
  return range ? [range[0], Math.max(range[1], range[0])] : [0, 0];
}
