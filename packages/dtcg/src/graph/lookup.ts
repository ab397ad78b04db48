import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { DtcgCode } from '../codes.js';
import { stepInto } from '../resolver/pointer.js';
import { toValue, type JsonNode } from '../source/json.js';
import type { TokenPath } from '../types.js';
import { isTokenType, slotInside, type Slot } from '../validate/slots.js';
import { buildValue } from './build-value.js';
import { declaredType, sitesOf } from './declared-type.js';
import { deriveSpecOf } from './derive-spec.js';
import type { Evaluation, Found } from './evaluation.js';
import type { FlatTree } from './layers.js';
import { readAlias } from '../generous/aliases.js';
import { reportTokenPointer } from './token-pointer.js';
import { referenceIn, referencesIn, type PointerReference, type Reference, type ReferenceSite } from './reference.js';

/** What a lookup needs from the evaluator. */
export interface LookupHost {
  evaluate(path: TokenPath): Evaluation | undefined;
  /** Records that the token under evaluation depends on another, found or missing. */
  touch(path: TokenPath): void;
}

interface Place {
  readonly path: TokenPath;
  /** Segments inside `$value`. */
  readonly inner: readonly string[];
}

/** Follows the references of one permutation, to whole tokens and into values, and reports circles. */
export class Lookup {
  /** Keys under evaluation, in order: `path` for whole tokens, `path#/inner` for places in values. */
  readonly #open = new Set<string>();
  /** Results for places in values. */
  readonly #known = new Map<string, Found | undefined>();
  /** How many parts with references are nested at the moment. */
  #partDepth = 0;

  constructor(
    private readonly tree: FlatTree,
    private readonly reporter: TokenReporter,
    private readonly host: LookupHost,
  ) {}

  /** Runs `work` with `key` marked as open; a second entry is a circle and is reported. */
  guarded<T>(key: string, work: () => T): T | undefined {
    if (this.#open.has(key)) {
      this.reportCircle(key);
      return undefined;
    }
    this.#open.add(key);
    try {
      return work();
    } finally {
      this.#open.delete(key);
    }
  }

  /** Clears the results for places in values, after some values were replaced. */
  forget(): void {
    this.#known.clear();
  }

  isOpen(path: TokenPath): boolean {
    return this.#open.has(path);
  }

  /** The value of a reference, or `undefined` after a problem. `from` is the token that contains it. */
  resolve(site: ReferenceSite, from: TokenPath): Found | undefined {
    const place = this.#place(site.reference, site.node, true);
    if (!place) return undefined;
    if (place.inner.length === 0) return this.#whole(place.path);
    return this.#inner(place, site.node, from);
  }

  #whole(path: TokenPath): Found | undefined {
    const evaluation = this.host.evaluate(path);
    return evaluation && { key: `e${evaluation.id}`, path, evaluation, value: evaluation.value, slot: evaluation.type };
  }

  /**
   * @param isDirect whether the reference is in the token under evaluation. References on the way are in other tokens,
   *   which depend on their targets themselves.
   */
  #place(reference: Reference, node: JsonNode, isDirect: boolean): Place | undefined {
    if (reference.kind === 'pointer') return this.#pointerPlace(reference, node, isDirect);
    const has = (path: TokenPath): boolean => {
      if (isDirect) this.host.touch(path);
      return this.tree.tokens.has(path);
    };
    if (reference.kind === 'alias' && has(reference.path)) return { path: reference.path, inner: [] };
    const isGroup = (path: TokenPath): boolean => this.tree.groups.has(path);
    const path = readAlias(reference, node, { has, isGroup, reporter: this.reporter });
    if (path !== undefined) return { path, inner: [] };
    if (reference.kind === 'alias') return this.#missing(reference.path, reference.text, node);
    return this.#fail(reference.code, `${JSON.stringify(reference.text)} ${malformed[reference.code]}.`, node);
  }

  #pointerPlace({ segments, text }: PointerReference, node: JsonNode, isDirect: boolean): Place | undefined {
    const names: string[] = [];
    for (const [index, segment] of segments.entries()) {
      if (segment.includes('.')) break;
      names.push(segment);
      const path = names.join('.');
      if (isDirect) this.host.touch(path);
      if (!this.tree.tokens.has(path)) continue;
      if (segments[index + 1] === '$value') return { path, inner: segments.slice(index + 2) };
      const rest = segments.slice(index + 1);
      if (rest.length === 0) {
        reportTokenPointer(text, node, this.reporter);
        return { path, inner: [] };
      }
      const message = `"${text}" refers to "${rest.join('/')}" of a token, not to its value.`;
      return this.#fail('WS-G015', message, node, `#/${names.join('/')}/$value`);
    }
    const path = segments.slice(0, segments.indexOf('$value') < 0 ? undefined : segments.indexOf('$value')).join('.');
    return this.#missing(path, text, node);
  }

  #missing(path: TokenPath, text: string, node: JsonNode): undefined {
    if (path === '' || this.tree.groups.has(path)) {
      const root = `${path}.$root`;
      const near = this.tree.tokens.has(root) ? `{${root}}` : undefined;
      return this.#fail('WS-G014', `"${text}" is a group, not a token.`, node, near);
    }
    const near = suggest(path, this.tree.tokens.keys());
    const edit = near !== undefined && text.startsWith('{') && { location: node.location, text: `"{${near}}"` };
    this.reporter.add('WS-G010', `The token "${path}" does not exist.`, {
      location: node.location,
      didYouMean: near,
      ...(edit && { edit }),
    });
    return undefined;
  }

  /**
   * Follows a pointer into the value of a token as written, so that a token may refer to other parts of itself. Follows
   * chains of references without recursion.
   */
  #inner(start: Place, node: JsonNode, from: TokenPath): Found | undefined {
    const opened: string[] = [];
    let found: Found | undefined;
    let isOwn = false;
    for (let next: Step | undefined = { place: start, node }; next;) {
      const { path, inner } = next.place;
      const key = `${path}#/${inner.join('/')}`;
      // A derived token refers to its own value as written; other tokens refer to the derived value.
      isOwn ||= path === from && deriveSpecOf(this.tree.tokens.get(path)!) !== undefined;
      if (inner.length === 0) found = this.#whole(path);
      else if (this.#open.has(key)) this.reportCircle(key);
      // A pointer into its own container grows on each turn and never repeats a key.
      else if (inner.length > start.inner.length + mostPartsWithin) this.#reportCircle(namesIn(opened));
      else if (!isOwn && this.#known.has(key)) found = this.#known.get(key);
      else {
        this.#open.add(key);
        opened.push(key);
        const step = this.#step(next, from);
        next = step && 'place' in step ? step : undefined;
        if (next) continue;
        found = step as Found | undefined;
      }
      break;
    }
    for (const key of opened) {
      this.#open.delete(key);
      if (!isOwn) this.#known.set(key, found);
    }
    return found;
  }

  /** One step of a chain: the value found, or the target of a reference on the way. */
  #step({ place: { path, inner }, node }: Step, from: TokenPath): Found | Step | undefined {
    const entry = this.tree.tokens.get(path)!;
    if (deriveSpecOf(entry) && path !== from) return this.#innerOfDerived(path, inner, node);
    const { definition } = entry.definitions.at(-1)!;
    const first = sitesOf(definition)[0];
    if (first?.node === definition.value) return this.#follow(first, inner);
    const declared = declaredType(entry, this.tree);
    const type = declared.own ?? declared.group;
    let current: JsonNode | undefined = definition.value;
    let slot: Slot | undefined = type !== undefined && isTokenType(type) ? type : undefined;
    for (const [index, segment] of inner.entries()) {
      current = stepInto(current, segment);
      slot = slot && slotInside(slot, segment);
      if (!current) {
        const missing = inner.slice(0, index + 1).join('/');
        return this.#fail('WS-G016', `The value of "${path}" has no "${missing}".`, node);
      }
      const reference = definition.isContent ? undefined : referenceIn(current);
      if (reference) return this.#follow({ node: current, reference }, inner.slice(index + 1));
    }
    const key = `p${definition.id}/${inner.join('/')}`;
    if (definition.isContent) return { key, path, slot: 'content', value: toValue(current) };
    return this.#part({ node: current, slot, key, path }, from);
  }

  /** A reference on the way: the rest of the pointer continues at its target. */
  #follow(site: ReferenceSite, remaining: readonly string[]): Step | undefined {
    const place = this.#place(site.reference, site.node, false);
    return place && { place: { path: place.path, inner: [...place.inner, ...remaining] }, node: site.node };
  }

  #part({ node, slot, key, path }: Part, from: TokenPath): Found | undefined {
    const resolutions = new Map<JsonNode, Found>();
    const sites = referencesIn(node);
    if (sites.length > 0 && this.#partDepth >= mostPartsWithin)
      return this.#fail('WS-G019', `More than ${mostPartsWithin} references to parts of values are nested.`, node);
    this.#partDepth += 1;
    try {
      for (const site of sites) {
        const found = this.resolve(site, from);
        if (!found) return undefined;
        resolutions.set(site.node, found);
      }
    } finally {
      this.#partDepth -= 1;
    }
    const keys = [...resolutions.values()].map((found) => found.key).join(',');
    return { key: `${key}(${keys})${slot ?? ''}`, path, slot, value: buildValue(node, resolutions) };
  }

  #innerOfDerived(path: TokenPath, inner: readonly string[], node: JsonNode): Found | undefined {
    const evaluation = this.host.evaluate(path);
    if (!evaluation) return undefined;
    let value: unknown = evaluation.value;
    let slot: Slot | undefined = evaluation.type;
    for (const segment of inner) {
      const known: boolean = typeof value === 'object' && value !== null && Object.hasOwn(value, segment);
      if (!known) return this.#fail('WS-G016', `The value of "${path}" has no "${inner.join('/')}".`, node);
      value = (value as Record<string, unknown>)[segment];
      slot = slot && slotInside(slot, segment);
    }
    return { key: `e${evaluation.id}/${inner.join('/')}`, path, slot, value };
  }

  #fail(code: DtcgCode, message: string, node: JsonNode, didYouMean?: string): undefined {
    this.reporter.add(code, message, { location: node.location, didYouMean });
    return undefined;
  }

  /** Reports the circle that `key` closes; `trail` follows the open keys. */
  reportCircle(key: string, trail: readonly string[] = []): void {
    const open = [...this.#open, ...trail];
    this.#reportCircle(open.slice(open.indexOf(key)));
  }

  #reportCircle(circle: readonly string[]): void {
    // Starts with the name that sorts first, so that each circle is reported once.
    const first = circle.indexOf([...circle].sort()[0]!);
    const turned = [...circle.slice(first), ...circle.slice(0, first)];
    const places = turned.map((step) => ({
      step,
      definition: this.tree.tokens.get(step.split('#')[0]!)!.definitions.at(-1)!.definition,
    }));
    this.reporter.add(
      'WS-G011',
      turned.length === 1
        ? `"${turned[0]}" refers to itself.`
        : `Tokens refer to each other in a circle: ${[...turned, turned[0]].join(' → ')}.`,
      {
        location: places[0]!.definition.value.location,
        related: places
          .slice(1)
          .map(({ step, definition }) => ({ message: `"${step}"`, location: definition.value.location })),
      },
    );
  }
}

/** The tokens of keys, each once, from the one that repeats. */
function namesIn(keys: readonly string[]): string[] {
  const paths = keys.map((key) => key.slice(0, key.indexOf('#')));
  return [...new Set(paths.slice(paths.indexOf(paths.at(-1)!)))];
}

/** What is wrong with a malformed reference. */
const malformed = {
  'WS-G012': 'is not a valid alias',
  'WS-G013': 'is not a valid JSON Pointer',
  'WS-G017': 'is a reference with other keys',
} as const;

/** A place, and the node of the reference to it. */
interface Step {
  readonly place: Place;
  readonly node: JsonNode;
}

/** A part of a value. */
interface Part {
  readonly node: JsonNode;
  readonly slot: Slot | undefined;
  readonly key: string;
  readonly path: TokenPath;
}

/** Limit of nested references to parts of values. Types nest five levels deep, so no valid token comes near it. */
const mostPartsWithin = 100;
