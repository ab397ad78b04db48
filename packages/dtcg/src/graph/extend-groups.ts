import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { JsonScalar } from '../source/json.js';
import type { TokenPath } from '../types.js';
import type { Extension, GroupDefinition } from './definitions.js';
import { flatTree, type FlatTree, type Layered, type TokenEntry } from './layers.js';
import { reportTokenPointer, tokenMeant } from './token-pointer.js';
import { parseAlias, parseRef } from './reference.js';

/**
 * Adds the tokens and groups that groups inherit by `$extends` (DTCG Format 2025.10 §6.4): a deep merge in which a local
 * token replaces the inherited one completely. Works on the flat tree, because a group may extend one of another file.
 *
 * @param mostCopied limit of added tokens and groups, so that a few lines cannot expand to millions of tokens
 */
export function extendGroups(tree: FlatTree, reporter: TokenReporter, mostCopied = 500_000): FlatTree {
  for (const entries of tree.groups.values()) {
    if (entries.some(({ definition }) => definition.extends)) return new Extender(tree, reporter, mostCopied).run();
  }
  return tree;
}

interface Children {
  readonly tokens: Set<string>;
  readonly groups: Set<string>;
}

class Extender {
  readonly #tokens: Map<TokenPath, TokenEntry>;
  readonly #groups: Map<TokenPath, readonly Layered<GroupDefinition>[]>;
  readonly #children = new Map<TokenPath, Children>();
  readonly #state = new Map<TokenPath, 'open' | 'done'>();
  /** The groups that are being extended, in order. */
  readonly #open: TokenPath[] = [];
  #copied = 0;

  constructor(
    private readonly tree: FlatTree,
    private readonly reporter: TokenReporter,
    private readonly mostCopied: number,
  ) {
    this.#tokens = new Map(tree.tokens);
    this.#groups = new Map(tree.groups);
    for (const path of tree.groups.keys()) if (path !== '') this.#link(path, 'groups');
    for (const path of tree.tokens.keys()) this.#link(path, 'tokens');
  }

  run(): FlatTree {
    for (const path of this.#groups.keys()) this.#expandAll(path);
    const { content } = this.tree;
    const values = new Map([...this.#tokens].filter(([path]) => !content.has(path)));
    return flatTree({ values, content, groups: this.#groups });
  }

  /** Runs `#expand` for a group and for the groups it depends on, with an explicit stack: chains may be long. */
  #expandAll(start: TokenPath): void {
    const waiting = [this.#expand(start)];
    for (let work = waiting.at(-1); work; work = waiting.at(-1)) {
      const { done, value } = work.next();
      if (done) waiting.pop();
      else waiting.push(this.#expand(value));
    }
  }

  /** Adds what a group inherits. Yields the groups that must be expanded first. */
  *#expand(path: TokenPath): Generator<TokenPath, void> {
    const extending = this.#extensionOf(path);
    if (!extending || this.#state.has(path)) return;
    this.#state.set(path, 'open');
    this.#open.push(path);
    const target = yield* this.#target(path, extending);
    if (target !== undefined && this.#copied <= this.mostCopied) this.#copy(target, path);
    if (this.#copied > this.mostCopied)
      this.reporter.add('WS-G023', `"${path}" inherits more than ${this.mostCopied} tokens and groups.`, {
        location: extending.node.location,
      });
    this.#open.pop();
    this.#state.set(path, 'done');
  }

  #extensionOf(path: TokenPath): Extension | undefined {
    return this.#groups.get(path)?.findLast(({ definition }) => definition.extends)?.definition.extends;
  }

  /** The group that is extended, itself fully extended; `undefined` after a problem. */
  *#target(path: TokenPath, extension: Extension): Generator<TokenPath, TokenPath | undefined> {
    const { node } = extension;
    const text = String(node.value);
    const reference = text.startsWith('#') ? parseRef(text) : parseAlias(text);
    if (!reference || reference.kind === 'malformed') {
      this.reporter.add(
        text.includes('#') ? 'WS-G013' : 'WS-G012',
        `"${text}" is not an alias or JSON Pointer to a group.`,
        {
          location: node.location,
        },
      );
      return undefined;
    }
    const target = reference.kind === 'alias' ? reference.path : reference.segments.join('.');
    const above = prefixesOf(target).filter((prefix) => this.#extensionOf(prefix));
    for (const prefix of above) if (this.#state.get(prefix) === undefined) yield prefix;
    const isValue = reference.kind === 'pointer' && reference.segments.includes('$value');
    if (this.#tokens.has(target) || isValue) return this.#refuseToken(path, text, target, extension);
    if (!this.#groups.has(target)) {
      const closing = above.find((prefix) => this.#state.get(prefix) === 'open');
      return closing === undefined ? this.#missing(target, extension) : this.#circle(closing, node);
    }
    if (target === path || target === '' || path.startsWith(`${target}.`)) return this.#circle(target, node);
    for (const inside of this.#extendingWithin(target)) {
      if (this.#state.get(inside) === 'open') return this.#circle(inside, node);
      yield inside;
    }
    return target;
  }

  #refuseToken(path: TokenPath, text: string, target: TokenPath, { node, isPlainRef }: Extension): undefined {
    const entry = this.#groups.get(path)?.at(-1);
    if (isPlainRef && entry && !text.includes('$value')) {
      reportTokenPointer(text, node, this.reporter);
      this.#groups.delete(path);
      this.#link(path, 'tokens');
      this.#tokens.set(path, { definitions: [{ ...entry, definition: tokenMeant(entry.definition, text) }] });
    } else this.reporter.add('WS-G021', `"${text}" is a token, not a group.`, { location: node.location });
  }

  #missing(target: TokenPath, { node, isPlainRef }: Extension): undefined {
    const names = isPlainRef ? [...this.#groups.keys(), ...this.#tokens.keys()] : this.#groups.keys();
    this.reporter.add('WS-G020', `The group "${target}" does not exist.`, {
      location: node.location,
      didYouMean: suggest(target, names),
    });
  }

  /** The group and the groups inside it that extend others. */
  #extendingWithin(path: TokenPath): TokenPath[] {
    const found: TokenPath[] = [];
    const waiting = [path];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (this.#extensionOf(at) && this.#state.get(at) !== 'done') found.push(at);
      for (const child of this.#children.get(at)?.groups ?? []) waiting.push(join(at, child));
    }
    return found;
  }

  #circle(path: TokenPath, node: JsonScalar): undefined {
    const start = this.#open.indexOf(path);
    const circle = start < 0 ? [...this.#open, path] : [...this.#open.slice(start), path];
    this.reporter.add('WS-G022', `Groups extend each other in a circle: ${circle.join(' → ')}.`, {
      location: node.location,
      related: circle.slice(0, -1).flatMap((name) => {
        const definition = this.#groups.get(name)?.at(-1)?.definition;
        return definition ? [{ message: `"${name}"`, location: definition.location }] : [];
      }),
    });
    return undefined;
  }

  #copy(from: TokenPath, to: TokenPath): void {
    if (this.#tokens.has(to) || (this.#copied += 1) > this.mostCopied) return;
    const inherited = this.#groups.get(from) ?? [];
    const local = this.#groups.get(to) ?? [];
    if (!this.#groups.has(to)) this.#link(to, 'groups');
    this.#groups.set(to, [...inheritable(inherited), ...local]);
    const children = this.#children.get(from);
    for (const name of children?.tokens ?? []) this.#copyToken(join(from, name), join(to, name));
    for (const name of children?.groups ?? []) this.#copy(join(from, name), join(to, name));
  }

  #copyToken(from: TokenPath, to: TokenPath): void {
    const entry = this.#tokens.get(from);
    if (!entry || this.#tokens.has(to) || (this.#copied += 1) > this.mostCopied) return;
    const group = this.#groups.get(to)?.at(-1);
    if (group) {
      this.reporter.add('WS-G007', `"${to}" is a group here and a token in the extended group.`, {
        location: group.definition.location,
        related: [{ message: 'the inherited token', location: entry.definitions.at(-1)!.definition.location }],
      });
      return;
    }
    this.#tokens.set(to, { definitions: entry.definitions, inheritedFrom: entry.inheritedFrom ?? from, placedAt: to });
    this.#link(to, 'tokens');
  }

  #link(path: TokenPath, kind: 'tokens' | 'groups'): void {
    const dot = path.lastIndexOf('.');
    const parent = dot < 0 ? '' : path.slice(0, dot);
    let children = this.#children.get(parent);
    if (!children) {
      children = { tokens: new Set(), groups: new Set() };
      this.#children.set(parent, children);
    }
    children[kind].add(path.slice(dot + 1));
  }
}

/** The groups above a path, outermost first. */
function prefixesOf(path: TokenPath): TokenPath[] {
  const prefixes: TokenPath[] = [];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) prefixes.push(path.slice(0, dot));
  return prefixes;
}

function join(group: TokenPath, name: string): TokenPath {
  return group === '' ? name : `${group}.${name}`;
}

/** What an extending group inherits: types and deprecations, but not `$extends`. */
function inheritable(entries: readonly Layered<GroupDefinition>[]): Layered<GroupDefinition>[] {
  return entries
    .filter(
      ({ definition }, index) => definition.type || definition.deprecated !== undefined || index === entries.length - 1,
    )
    .map((entry) =>
      entry.definition.extends ? { ...entry, definition: { ...entry.definition, extends: undefined } } : entry,
    );
}
