import type { DiagnosticBag } from '../diagnostics/bag.js';
import { kindOf, member, stringIn, type JsonNode, type JsonObject } from '../source/json.js';
import type { Location } from '../types.js';
import type { DefinitionReader } from './definitions.js';
import { formatPointer } from './pointer.js';
import type { References } from './references.js';
import type { OrderItem } from './types.js';

/** Reads `resolutionOrder`. */
export class OrderReader {
  /** Name → where it was first used, and whether it was defined inline. */
  readonly #names = new Map<string, { location: Location; inline: boolean; kind: string }>();

  constructor(
    private readonly definitions: DefinitionReader,
    private readonly references: References,
    private readonly bag: DiagnosticBag,
  ) {}

  read(root: JsonObject): OrderItem[] {
    const order = member(root, 'resolutionOrder');
    if (order?.kind !== 'array') {
      this.bag.add('WS-R002', `\`resolutionOrder\` is ${order ? kindOf(order) : 'missing'}.`, {
        location: (order ?? root).location,
      });
      return [];
    }
    if (order.items.length === 0) this.bag.add('WS-R002', '`resolutionOrder` is empty.', { location: order.location });
    return order.items.flatMap((item) => this.#item(item) ?? []);
  }

  #item(item: JsonNode): OrderItem | undefined {
    if (item.kind !== 'object') {
      this.bag.add('WS-R002', `An item of the resolution order is ${kindOf(item)}.`, { location: item.location });
      return undefined;
    }
    return item.members.has('$ref') ? this.#reference(item) : this.#inline(item);
  }

  #reference(item: JsonObject): OrderItem | undefined {
    const target = this.references.target(item, 'resolutionOrder');
    if (!target) return undefined;
    const merged = this.references.merge(item, target.node);
    const inModifiers = target.segments[0] === 'modifiers';
    const definition =
      merged.kind === 'object' ? this.definitions.dereference(merged, inModifiers ? 'modifier' : 'set') : undefined;
    const kind = inModifiers || definition?.members.has('contexts') ? 'modifier' : 'set';
    const name = stringIn(member(item, 'name')) ?? target.segments.at(-1);
    if (
      !definition ||
      name === undefined ||
      (target.segments.length === 1 && (inModifiers || target.segments[0] === 'sets'))
    ) {
      this.bag.add('WS-R009', 'The reference does not lead to a set or a modifier.', { location: item.location });
      return undefined;
    }
    this.#claim(name, kind, false, item.location);
    const place = `${target.file}${formatPointer(target.segments)}`;
    return kind === 'set'
      ? this.definitions.set(name, definition, { place, inline: true })
      : this.definitions.modifier(name, definition, { inline: true });
  }

  #inline(item: JsonObject): OrderItem | undefined {
    const name = stringIn(member(item, 'name'));
    const type = stringIn(member(item, 'type'));
    for (const [key, value] of [
      ['name', name],
      ['type', type],
    ] as const) {
      if (value === undefined || value === '') {
        this.bag.add('WS-R003', `An inline item has no \`${key}\`.`, {
          location: (member(item, key) ?? item).location,
        });
      }
    }
    if (type !== undefined && type !== 'set' && type !== 'modifier') {
      this.bag.add('WS-R003', `The type of an inline item is "${type}".`, {
        location: (member(item, 'type') ?? item).location,
      });
    }
    const kind = type ?? (item.members.has('contexts') ? 'modifier' : 'set');
    if (name) this.#claim(name, kind, true, (member(item, 'name') ?? item).location);
    if (kind === 'modifier') return this.definitions.modifier(name ?? 'unnamed', item, { inline: true });
    return kind === 'set' ? this.definitions.set(name ?? 'unnamed', item, { inline: true }) : undefined;
  }

  /** A set and a modifier that are both referenced may share a name; an inline name must be unique. */
  #claim(name: string, kind: string, inline: boolean, location: Location): void {
    const first = this.#names.get(name);
    if (first && (inline || first.inline)) {
      this.bag.add('WS-R004', `The name "${name}" stands twice in the resolution order.`, {
        location,
        related: [{ message: 'first used here', location: first.location }],
      });
    }
    if (!first) this.#names.set(name, { location, inline, kind });
  }
}
