import { OrderedObject, type Ordered } from '../output/ordered.js';

/** Keys of a group or token that precede its children. All others keep their order. */
const tokenKeys: readonly string[] = [
  '$schema',
  '$type',
  '$extends',
  '$ref',
  '$value',
  '$description',
  '$deprecated',
  '$extensions',
  '$root',
];

/** Keys of a resolver document. */
const resolverKeys: readonly string[] = [
  '$schema',
  'name',
  'version',
  'description',
  'sets',
  'modifiers',
  'resolutionOrder',
  '$defs',
  '$extensions',
];

/** Keys of object values that are not composites: colours, and numbers with a unit. */
const valueKeys: readonly (readonly string[])[] = [
  ['colorSpace', 'components', 'alpha', 'hex'],
  ['value', 'unit'],
];

/**
 * A document with its keys in canonical order. Nothing is added, removed or changed. Tokens and groups keep their order,
 * because outputs have the same order.
 */
export function canonicalOrder(document: Ordered): Ordered {
  if (!(document instanceof OrderedObject)) return document;
  return document.has('resolutionOrder') ? sorted(document, resolverKeys) : orderGroup(document);
}

function orderGroup(group: OrderedObject): OrderedObject {
  return map(sorted(group, tokenKeys), (part, name) => {
    if (name === '$value') return orderValue(part);
    const isChild = !name.startsWith('$') || name === '$root';
    return isChild && part instanceof OrderedObject ? orderGroup(part) : part;
  });
}

function orderValue(value: Ordered): Ordered {
  if (Array.isArray(value)) return value.map(orderValue);
  if (!(value instanceof OrderedObject)) return value;
  const keys = valueKeys.find(([head]) => value.has(head!)) ?? [];
  return map(sorted(value, keys), orderValue);
}

/** The named keys in the given order, then all others in their own order. */
function sorted(object: OrderedObject, keys: readonly string[]): OrderedObject {
  const known = keys.filter((key) => object.has(key));
  const names = [...known, ...[...object.keys()].filter((name) => !known.includes(name))];
  return new OrderedObject(names.map((name) => [name, object.get(name)!]));
}

function map(object: OrderedObject, change: (value: Ordered, name: string) => Ordered): OrderedObject {
  return new OrderedObject([...object].map(([name, value]) => [name, change(value, name)]));
}
