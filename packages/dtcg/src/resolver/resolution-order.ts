import type { Location } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { kindOf, member, stringIn, type JsonNode, type JsonObject } from '../source/json.js';
import type { DefinitionReader } from './definition-reader.js';
import { inlineType, readOrderItem } from '../generous/resolver-document.js';
import { formatPointer } from './pointer.js';
import type { References } from './references.js';
import type { OrderItem } from './types.js';

/** Reads `resolutionOrder`. */
export class OrderReader {
  /** Name → its first use. */
  readonly #names = new Map<string, Claim>();

  constructor(
    private readonly definitions: DefinitionReader,
    private readonly references: References,
    private readonly reporter: TokenReporter,
  ) {}

  read(root: JsonObject): OrderItem[] {
    const order = member(root, 'resolutionOrder');
    if (order?.kind !== 'array') {
      this.reporter.add(
        'WS-R002',
        order
          ? `\`resolutionOrder\` is ${kindOf(order)}, not a list.`
          : 'The resolver document has no `resolutionOrder`.',
        {
          location: (order ?? root).location,
        },
      );
      return [];
    }
    if (order.items.length === 0)
      this.reporter.add('WS-R002', '`resolutionOrder` is empty.', { location: order.location });
    return order.items.flatMap((item) => this.#item(readOrderItem(item, root, this.reporter)) ?? []);
  }

  #item(item: JsonNode): OrderItem | undefined {
    if (item.kind !== 'object') {
      this.reporter.add('WS-R002', `An item of \`resolutionOrder\` is ${kindOf(item)}, not an object.`, {
        location: item.location,
      });
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
    // An unresolved reference in a definition is reported at the definition.
    if (merged.kind === 'object' && !definition) return undefined;
    const kind = inModifiers || definition?.members.has('contexts') ? 'modifier' : 'set';
    const name = stringIn(member(item, 'name')) ?? target.segments.at(-1);
    if (
      !definition ||
      name === undefined ||
      (target.segments.length === 1 && (inModifiers || target.segments[0] === 'sets'))
    ) {
      this.reporter.add('WS-R009', 'The reference does not lead to a set or a modifier.', { location: item.location });
      return undefined;
    }
    const type = member(item, 'type');
    if (type && stringIn(type) !== kind)
      this.reporter.add('WS-R003', `The \`type\` of the item is not "${kind}", the type of its target.`, {
        location: type.location,
      });
    const place = `${target.file}${formatPointer(target.segments)}`;
    this.#claim(name, { kind, place, location: item.location, isNamed: item.members.has('name') });
    return kind === 'set'
      ? this.definitions.set(name, definition, { place, inline: true })
      : this.definitions.modifier(name, definition, { inline: true });
  }

  #inline(item: JsonObject): OrderItem | undefined {
    const name = stringIn(member(item, 'name'));
    const type = inlineType(item, this.reporter) ?? stringIn(member(item, 'type'));
    for (const [key, value] of [
      ['name', name],
      ['type', type],
    ] as const) {
      if (value === undefined || value === '') {
        this.reporter.add('WS-R003', `An inline item has no \`${key}\`.`, {
          location: (member(item, key) ?? item).location,
        });
      }
    }
    if (type !== undefined && type !== 'set' && type !== 'modifier') {
      this.reporter.add('WS-R003', `The \`type\` of an inline item is "${type}", not "set" or "modifier".`, {
        location: (member(item, 'type') ?? item).location,
      });
    }
    const kind = type ?? (item.members.has('contexts') ? 'modifier' : 'set');
    if (name) this.#claim(name, { kind, isNamed: true, location: (member(item, 'name') ?? item).location });
    if (kind === 'modifier') return this.definitions.modifier(name ?? 'unnamed', item, { inline: true });
    return kind === 'set' ? this.definitions.set(name ?? 'unnamed', item, { inline: true }) : undefined;
  }

  /**
   * A referenced set and a referenced modifier may share a name, and an item may be referenced twice. Names of inline items
   * and of modifiers must be unique, because inputs refer to modifiers by name.
   */
  #claim(name: string, claim: Claim): void {
    const first = this.#names.get(name);
    if (!first) {
      this.#names.set(name, claim);
      return;
    }
    const isSame = claim.place !== undefined && claim.place === first.place;
    const isInput = claim.kind === 'modifier' && first.kind === 'modifier';
    if (isSame || !(claim.isNamed || first.isNamed || isInput)) return;
    this.reporter.add('WS-R004', `The name "${name}" is duplicated in \`resolutionOrder\`.`, {
      location: claim.location,
      related: [{ message: 'first used here', location: first.location }],
    });
  }
}

/** A use of a name in the resolution order. */
interface Claim {
  readonly kind: string;
  readonly location: Location;
  /** Pointer to its definition; `undefined` for inline items. */
  readonly place?: string;
  /** Whether the name is written in the resolution order. */
  readonly isNamed: boolean;
}
