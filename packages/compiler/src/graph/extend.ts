import type { DiagnosticBag } from '../diagnostics/bag.js';
import { suggest } from '../diagnostics/suggest.js';
import type { JsonScalar } from '../source/json.js';
import type { TokenPath } from '../types.js';
import type { GroupDefinition } from './definitions.js';
import type { FlatTree, Layered, TokenEntry } from './layers.js';
import { parseAlias, parseRef } from './reference.js';

/**
 * Puts what groups inherit by `$extends` in its place (DTCG Format 2025.10 §6.4): a deep merge in which a local token
 * replaces the inherited one whole. Works on the flat tree, because a group may extend one of another file.
 */
export function extendGroups(tree: FlatTree, bag: DiagnosticBag): FlatTree {
  for (const entries of tree.groups.values()) {
    if (entries.some(({ definition }) => definition.extends)) return new Extender(tree, bag).run();
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
  readonly #stack: TokenPath[] = [];

  constructor(
    tree: FlatTree,
    private readonly bag: DiagnosticBag,
  ) {
    this.#tokens = new Map(tree.tokens);
    this.#groups = new Map(tree.groups);
    for (const path of tree.groups.keys()) if (path !== '') this.#link(path, 'groups');
    for (const path of tree.tokens.keys()) this.#link(path, 'tokens');
  }

  run(): FlatTree {
    for (const path of this.#groups.keys()) this.#expand(path);
    return { tokens: this.#tokens, groups: this.#groups };
  }

  #expand(path: TokenPath): void {
    if (this.#state.get(path) === 'done') return;
    const extending = this.#groups.get(path)?.findLast(({ definition }) => definition.extends)?.definition.extends;
    if (!extending) return;
    this.#state.set(path, 'open');
    this.#stack.push(path);
    const target = this.#target(path, extending);
    if (target !== undefined) this.#copy(target, path);
    this.#stack.pop();
    this.#state.set(path, 'done');
  }

  /** The group that is extended, itself fully extended; `undefined` after a problem. */
  #target(path: TokenPath, node: JsonScalar): TokenPath | undefined {
    const text = String(node.value);
    const reference = text.startsWith('#') ? parseRef(text) : parseAlias(text);
    if (!reference || reference.kind === 'malformed') {
      this.bag.add(text.includes('#') ? 'WS-G013' : 'WS-G012', `"${text}" is not a reference to a group.`, {
        location: node.location,
      });
      return undefined;
    }
    const target = reference.kind === 'alias' ? reference.path : reference.segments.join('.');
    if (!this.#groups.has(target) && !this.#tokens.has(target) && !this.#expandAbove(target, node)) return undefined;
    if (this.#tokens.has(target) || (reference.kind === 'pointer' && reference.segments.includes('$value'))) {
      this.bag.add('WS-G021', `"${text}" is a token.`, { location: node.location });
      return undefined;
    }
    if (!this.#groups.has(target)) {
      this.bag.add('WS-G020', `There is no group "${target}".`, {
        location: node.location,
        didYouMean: suggest(target, this.#groups.keys()),
      });
      return undefined;
    }
    if (target === path || target === '' || path.startsWith(`${target}.`)) return this.#circle(target, node);
    return this.#expandWithin(target, node) ? target : undefined;
  }

  /** Extends the groups above a name, one of which may bring it in. `false` when that closes a circle. */
  #expandAbove(target: TokenPath, node: JsonScalar): boolean {
    const segments = target.split('.');
    for (let length = 1; length < segments.length; length++) {
      if (!this.#visit(segments.slice(0, length).join('.'), node)) return false;
    }
    return true;
  }

  #expandWithin(target: TokenPath, node: JsonScalar): boolean {
    if (!this.#visit(target, node)) return false;
    for (const child of this.#children.get(target)?.groups ?? [])
      if (!this.#expandWithin(join(target, child), node)) return false;
    return true;
  }

  #visit(path: TokenPath, node: JsonScalar): boolean {
    if (this.#state.get(path) === 'open') {
      this.#circle(path, node);
      return false;
    }
    this.#expand(path);
    return true;
  }

  #circle(path: TokenPath, node: JsonScalar): undefined {
    const start = this.#stack.indexOf(path);
    const circle = start < 0 ? [...this.#stack, path] : [...this.#stack.slice(start), path];
    this.bag.add('WS-G022', `Groups extend each other in a circle: ${circle.join(' → ')}.`, {
      location: node.location,
      related: circle.slice(0, -1).flatMap((name) => {
        const definition = this.#groups.get(name)?.at(-1)?.definition;
        return definition ? [{ message: `"${name}"`, location: definition.location }] : [];
      }),
    });
    return undefined;
  }

  #copy(from: TokenPath, to: TokenPath): void {
    if (this.#tokens.has(to)) return;
    const inherited = this.#groups.get(from) ?? [];
    const local = this.#groups.get(to) ?? [];
    if (!this.#groups.has(to)) this.#link(to, 'groups');
    this.#groups.set(to, [...inherited.map(withoutExtends), ...local]);
    const children = this.#children.get(from);
    for (const name of children?.tokens ?? []) this.#copyToken(join(from, name), join(to, name));
    for (const name of children?.groups ?? []) this.#copy(join(from, name), join(to, name));
  }

  #copyToken(from: TokenPath, to: TokenPath): void {
    const entry = this.#tokens.get(from);
    if (!entry || this.#tokens.has(to)) return;
    const group = this.#groups.get(to)?.at(-1);
    if (group) {
      this.bag.add('WS-G007', `"${to}" is a group here and a token in the group that is extended.`, {
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

function join(group: TokenPath, name: string): TokenPath {
  return group === '' ? name : `${group}.${name}`;
}

function withoutExtends(entry: Layered<GroupDefinition>): Layered<GroupDefinition> {
  return entry.definition.extends ? { ...entry, definition: { ...entry.definition, extends: undefined } } : entry;
}
