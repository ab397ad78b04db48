import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import type { SystemCode } from '../diagnostics/codes.js';
import { suggest } from '../diagnostics/suggest.js';
import { stepInto } from '../resolver/pointer.js';
import type { JsonNode } from '../source/json.js';
import type { TokenPath } from '../types.js';
import { isTokenType, slotInside, type Slot } from '../validate/slots.js';
import { buildValue } from './build-value.js';
import { declaredType, sitesOf } from './declared-type.js';
import { deriveSpecOf } from './derive-spec.js';
import type { Evaluation, Found } from './evaluation.js';
import type { FlatTree } from './layers.js';
import { referenceIn, referencesIn, type PointerReference, type Reference, type ReferenceSite } from './reference.js';

/** What a lookup asks of the evaluator. */
export interface LookupHost {
  evaluate(path: TokenPath): Evaluation | undefined;
  /** Notes that the token under evaluation depends on another, found or missing. */
  touch(path: TokenPath): void;
}

interface Place {
  readonly path: TokenPath;
  /** Segments inside `$value`. */
  readonly inner: readonly string[];
}

/** Follows the references of one permutation, to whole tokens and into values, and notices circles. */
export class Lookup {
  /** What is being evaluated, in order: `path` for whole tokens, `path#/inner` for places in values. */
  readonly #open = new Set<string>();
  /** What stands at places in values, as far as it was asked for. */
  readonly #known = new Map<string, Found | undefined>();
  /** How many parts with references of their own stand within each other. */
  #partDepth = 0;

  constructor(
    private readonly tree: FlatTree,
    private readonly reporter: DiagnosticReporter,
    private readonly host: LookupHost,
  ) {}

  /** Runs `work` with `key` marked as open; a second entry closes a circle, which is reported. */
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

  /** Forgets what places in values held, after some of them were replaced. */
  forget(): void {
    this.#known.clear();
  }

  isOpen(path: TokenPath): boolean {
    return this.#open.has(path);
  }

  /** What a reference stands for, or `undefined` after a problem. `from` is the token it is written in. */
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
   * @param isDirect whether the reference is written in the token under evaluation. What it meets on the way is written
   *   in other tokens, which depend on their targets themselves.
   */
  #place(reference: Reference, node: JsonNode, isDirect: boolean): Place | undefined {
    if (reference.kind === 'malformed')
      return this.#fail(reference.code, `${JSON.stringify(reference.text)} is not a reference.`, node);
    if (reference.kind === 'pointer') return this.#pointerPlace(reference, node, isDirect);
    if (isDirect) this.host.touch(reference.path);
    if (this.tree.tokens.has(reference.path)) return { path: reference.path, inner: [] };
    return this.#missing(reference.path, reference.text, node);
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
      const what = rest.length === 0 ? 'the token itself' : `"${rest.join('/')}" of the token`;
      return this.#fail(
        'WS-G015',
        `"${text}" leads to ${what}, not to its value.`,
        node,
        `#/${names.join('/')}/$value`,
      );
    }
    const path = segments.slice(0, segments.indexOf('$value') < 0 ? undefined : segments.indexOf('$value')).join('.');
    return this.#missing(path, text, node);
  }

  #missing(path: TokenPath, text: string, node: JsonNode): undefined {
    if (path === '' || this.tree.groups.has(path)) {
      const root = `${path}.$root`;
      return this.#fail(
        'WS-G014',
        `"${text}" is a group, not a token.`,
        node,
        this.tree.tokens.has(root) ? `{${root}}` : undefined,
      );
    }
    const near = suggest(path, this.tree.tokens.keys());
    const edit = near !== undefined && text.startsWith('{') && { location: node.location, text: `"{${near}}"` };
    this.reporter.add('WS-G010', `There is no token "${path}".`, {
      location: node.location,
      didYouMean: near,
      ...(edit && { edit }),
    });
    return undefined;
  }

  /**
   * Walks into the value of a token as it is written, so that a token may refer to other parts of itself. Goes from one
   * reference to the next without recursion, however long the chain.
   */
  #inner(start: Place, node: JsonNode, from: TokenPath): Found | undefined {
    const opened: string[] = [];
    let found: Found | undefined;
    let isOwn = false;
    for (let next: Step | undefined = { place: start, node }; next;) {
      const { path, inner } = next.place;
      const key = `${path}#/${inner.join('/')}`;
      // A derived token sees its own value as written, the others see it derived.
      isOwn ||= path === from && deriveSpecOf(this.tree.tokens.get(path)!) !== undefined;
      if (inner.length === 0) found = this.#whole(path);
      else if (this.#open.has(key)) this.reportCircle(key);
      // A pointer into what it stands in itself grows with each turn and never meets itself again.
      else if (inner.length > start.inner.length + mostPartsWithin) this.#tellCircle(namesIn(opened));
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

  /** One step of a chain: what was found, or where a reference met on the way leads. */
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
        return this.#fail('WS-G016', `The value of "${path}" has nothing at "${missing}".`, node);
      }
      const reference = referenceIn(current);
      if (reference) return this.#follow({ node: current, reference }, inner.slice(index + 1));
    }
    return this.#part({ node: current, slot, key: `p${definition.id}/${inner.join('/')}`, path }, from);
  }

  /** A reference met on the way: what remains of the pointer continues where it leads. */
  #follow(site: ReferenceSite, remaining: readonly string[]): Step | undefined {
    const place = this.#place(site.reference, site.node, false);
    return place && { place: { path: place.path, inner: [...place.inner, ...remaining] }, node: site.node };
  }

  #part({ node, slot, key, path }: Part, from: TokenPath): Found | undefined {
    const resolutions = new Map<JsonNode, Found>();
    const sites = referencesIn(node);
    if (sites.length > 0 && this.#partDepth >= mostPartsWithin)
      return this.#fail('WS-G019', `The reference leads through more than ${mostPartsWithin} parts of values.`, node);
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
      if (!known) return this.#fail('WS-G016', `The value of "${path}" has nothing at "${inner.join('/')}".`, node);
      value = (value as Record<string, unknown>)[segment];
      slot = slot && slotInside(slot, segment);
    }
    return { key: `e${evaluation.id}/${inner.join('/')}`, path, slot, value };
  }

  #fail(code: SystemCode, message: string, node: JsonNode, didYouMean?: string): undefined {
    this.reporter.add(code, message, { location: node.location, didYouMean });
    return undefined;
  }

  /** Reports the circle that `key` closes, by way of `trail` behind what is open. */
  reportCircle(key: string, trail: readonly string[] = []): void {
    const open = [...this.#open, ...trail];
    this.#tellCircle(open.slice(open.indexOf(key)));
  }

  #tellCircle(circle: readonly string[]): void {
    // Told from the name that sorts first, so that each circle is told once.
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

/** The tokens that keys lie in, each once, from the one that is met again. */
function namesIn(keys: readonly string[]): string[] {
  const paths = keys.map((key) => key.slice(0, key.indexOf('#')));
  return [...new Set(paths.slice(paths.indexOf(paths.at(-1)!)))];
}

/** A place, and the reference that led to it. */
interface Step {
  readonly place: Place;
  readonly node: JsonNode;
}

/** A part of a value, and what is known of it. */
interface Part {
  readonly node: JsonNode;
  readonly slot: Slot | undefined;
  readonly key: string;
  readonly path: TokenPath;
}

/** Parts of values that may lead through each other: types nest five levels deep, so nothing valid comes near it. */
const mostPartsWithin = 100;
