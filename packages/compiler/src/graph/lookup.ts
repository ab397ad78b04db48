import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { FrontCode } from '../diagnostics/codes.js';
import { suggest } from '../diagnostics/suggest.js';
import { stepInto } from '../resolver/pointer.js';
import type { JsonNode } from '../source/json.js';
import type { TokenPath } from '../types.js';
import { isTokenType, slotInside, type Slot } from '../validate/slots.js';
import { buildValue } from './build.js';
import { declaredType, sitesOf } from './declared.js';
import { deriveSpecOf } from './derive-step.js';
import type { Evaluation, Found } from './evaluation.js';
import type { FlatTree } from './layers.js';
import { referenceIn, referencesIn, type Reference, type ReferenceSite } from './reference.js';

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
  /** What is being evaluated: `path` for whole tokens, `path#/inner` for places in values. */
  readonly #open: string[] = [];

  constructor(
    private readonly tree: FlatTree,
    private readonly bag: DiagnosticBag,
    private readonly host: LookupHost,
  ) {}

  /** Runs `work` with `key` marked as open; a second entry closes a circle, which is reported. */
  guarded<T>(key: string, work: () => T): T | undefined {
    if (this.#open.includes(key)) {
      this.#reportCircle(key);
      return undefined;
    }
    this.#open.push(key);
    try {
      return work();
    } finally {
      this.#open.pop();
    }
  }

  /** What a reference stands for, or `undefined` after a problem. `from` is the token it is written in. */
  resolve(site: ReferenceSite, from: TokenPath): Found | undefined {
    const place = this.#place(site.reference, site.node);
    if (!place) return undefined;
    if (place.inner.length === 0) return this.#whole(place.path);
    return this.#inner(place, site.node, from);
  }

  #whole(path: TokenPath): Found | undefined {
    const evaluation = this.host.evaluate(path);
    return evaluation && { key: `e${evaluation.id}`, path, evaluation, value: evaluation.value, slot: evaluation.type };
  }

  #place(reference: Reference, node: JsonNode): Place | undefined {
    if (reference.kind === 'malformed')
      return this.#fail(reference.code, `${JSON.stringify(reference.text)} is not a reference.`, node);
    if (reference.kind === 'pointer') return this.#pointerPlace(reference.segments, reference.text, node);
    this.host.touch(reference.path);
    if (this.tree.tokens.has(reference.path)) return { path: reference.path, inner: [] };
    return this.#missing(reference.path, reference.text, node);
  }

  #pointerPlace(segments: readonly string[], text: string, node: JsonNode): Place | undefined {
    const names: string[] = [];
    for (const [index, segment] of segments.entries()) {
      if (segment.includes('.')) break;
      names.push(segment);
      const path = names.join('.');
      this.host.touch(path);
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
    return this.#fail('WS-G010', `There is no token "${path}".`, node, suggest(path, this.tree.tokens.keys()));
  }

  /** Walks into the value of a token as it is written, so that a token may refer to other parts of itself. */
  #inner({ path, inner }: Place, node: JsonNode, from: TokenPath): Found | undefined {
    const entry = this.tree.tokens.get(path)!;
    if (deriveSpecOf(entry) && path !== from) return this.#innerOfDerived(path, inner, node);
    const { definition } = entry.definitions.at(-1)!;
    const declared = declaredType(entry, this.tree);
    const type = declared.own ?? declared.group;
    return this.guarded(`${path}#/${inner.join('/')}`, () => {
      const sites = sitesOf(definition);
      const atRoot = sites[0]?.node === definition.value ? sites[0] : undefined;
      if (atRoot) return this.#follow(atRoot, inner, from);
      return this.#walk(
        {
          start: definition.value,
          inner,
          slot: type !== undefined && isTokenType(type) ? type : undefined,
          id: definition.id,
          path,
        },
        node,
        from,
      );
    });
  }

  #walk(step: WalkStep, node: JsonNode, from: TokenPath): Found | undefined {
    const { inner, path, id } = step;
    let current: JsonNode | undefined = step.start;
    let slot: Slot | undefined = step.slot;
    for (const [index, segment] of inner.entries()) {
      current = stepInto(current, segment);
      slot = slot && slotInside(slot, segment);
      if (!current)
        return this.#fail(
          'WS-G016',
          `The value of "${path}" has nothing at "${inner.slice(0, index + 1).join('/')}".`,
          node,
        );
      const reference = referenceIn(current);
      if (reference) return this.#follow({ node: current, reference }, inner.slice(index + 1), from);
    }
    return this.#part(current!, slot, `p${id}/${inner.join('/')}`, path, from);
  }

  /** A reference met on the way: what remains of the pointer continues where it leads. */
  #follow(site: ReferenceSite, remaining: readonly string[], from: TokenPath): Found | undefined {
    const place = this.#place(site.reference, site.node);
    if (!place) return undefined;
    const inner = [...place.inner, ...remaining];
    return inner.length === 0 ? this.#whole(place.path) : this.#inner({ path: place.path, inner }, site.node, from);
  }

  #part(node: JsonNode, slot: Slot | undefined, key: string, path: TokenPath, from: TokenPath): Found | undefined {
    const resolutions = new Map<JsonNode, Found>();
    for (const site of referencesIn(node)) {
      const found = this.resolve(site, from);
      if (!found) return undefined;
      resolutions.set(site.node, found);
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

  #fail(code: FrontCode, message: string, node: JsonNode, didYouMean?: string): undefined {
    this.bag.add(code, message, { location: node.location, didYouMean });
    return undefined;
  }

  #reportCircle(key: string): void {
    const start = this.#open.indexOf(key);
    const circle = this.#open.slice(start);
    // Told from the name that sorts first, so that each circle is told once.
    const first = circle.indexOf([...circle].sort()[0]!);
    const turned = [...circle.slice(first), ...circle.slice(0, first)];
    const places = turned.map((step) => ({
      step,
      definition: this.tree.tokens.get(step.split('#')[0]!)!.definitions.at(-1)!.definition,
    }));
    this.bag.add(
      'WS-G011',
      turned.length === 1
        ? `"${key}" refers to itself.`
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

interface WalkStep {
  readonly start: JsonNode;
  readonly inner: readonly string[];
  readonly slot: Slot | undefined;
  readonly id: number;
  readonly path: TokenPath;
}
