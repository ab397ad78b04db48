import { OrderedObject, toOrdered, type Ordered } from './ordered.js';

const width = 120;

/** Prints JSON for editing: a value that fits on one line is on one line; groups are always expanded. */
export function printJson(value: unknown): string {
  return `${print(toOrdered(value), 0, 0)}\n`;
}

function print(value: Ordered, indent: number, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = inline(value);
  if (indent + used + short.length + 1 <= width && !isGroup(value) && !hasRows(value)) return short;
  const pad = ' '.repeat(indent + 2);
  const end = ' '.repeat(indent);
  if (!(value instanceof OrderedObject))
    return `[\n${value.map((item) => `${pad}${print(item, indent + 2, 0)}`).join(',\n')}\n${end}]`;
  const lines = [...value].map(([name, part]) => {
    const head = `${JSON.stringify(name)}: `;
    return `${pad}${head}${print(part, indent + 2, head.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${end}}`;
}

function inline(value: Ordered): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!(value instanceof OrderedObject)) return `[${value.map(inline).join(', ')}]`;
  const entries = [...value].map(([name, part]) => `${JSON.stringify(name)}: ${inline(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Whether a value is a group of tokens or sets, or a list of sources. They grow, and one line per entry keeps diffs small. */
function isGroup(value: Ordered): boolean {
  if (Array.isArray(value)) return value.length > 1 && value.every((item) => item instanceof OrderedObject);
  if (!(value instanceof OrderedObject)) return false;
  return [...value].some(
    ([name, part]) => !name.startsWith('$') && part instanceof OrderedObject && (isDefinition(part) || isGroup(part)),
  );
}

/** Whether a value has a list of lists: formatters write each on a line of its own, and what is around it too. */
function hasRows(value: Ordered): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof OrderedObject) return [...value.values()].some(hasRows);
  const isRows = value.length > 1 && value.every((item) => Array.isArray(item) && item.length > 1);
  return isRows || value.some(hasRows);
}

function isDefinition(value: OrderedObject): boolean {
  return ['$value', '$ref', 'sources', 'contexts'].some((key) => value.has(key));
}
