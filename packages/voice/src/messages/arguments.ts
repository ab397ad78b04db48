import type { ChoicePart, Message, MessageArgument, MessageArguments, MessagePart } from '../types.js';

/**
 * Whether the runtime has the value of an argument: a `select` by `address` is about how the reader wants to be addressed,
 * e.g. `feminine`. A caller does not pass it, and a language with one form for every reader does not have it. A plain
 * `{address}` is a value like others.
 */
export const isAddress = (name: string, { kind }: MessageArgument): boolean => name === 'address' && kind === 'select';

/** The arguments of a compiled message, with those of all its forms. */
export function argumentsOf(message: Message): MessageArguments {
  const found = new Map<string, MessageArgument>();
  collect(message, found);
  return sorted(found);
}

function collect(message: Message, found: Map<string, MessageArgument>): void {
  if (typeof message === 'string') return;
  for (const part of message) {
    if (typeof part === 'string' || part === 0) continue;
    const [name] = part;
    found.set(name, mergeArgument(found.get(name), argumentOf(part)) ?? argumentOf(part));
    if (isChoice(part)) for (const form of Object.values(part[2])) collect(form, found);
  }
}

function argumentOf(part: Exclude<MessagePart, string | 0>): MessageArgument {
  if (part.length === 1) return { kind: 'plain' };
  if (isChoice(part) && part[1] === 'select') return { kind: 'select', keys: Object.keys(part[2]).sort() };
  return { kind: part[1] === 'date' || part[1] === 'time' ? 'date' : 'number' };
}

function isChoice(part: Exclude<MessagePart, string | 0>): part is ChoicePart {
  return part[1] === 'plural' || part[1] === 'selectordinal' || part[1] === 'select';
}

/**
 * The argument that satisfies both uses: a plain one accepts the number or key that the other one needs.
 * @returns `undefined` if no value suits both, e.g. a number and a select, or a plain one and a date
 */
export function mergeArgument(one: MessageArgument | undefined, other: MessageArgument): MessageArgument | undefined {
  if (one === undefined) return other;
  if (one.kind === 'plain') return other.kind === 'date' ? undefined : other;
  if (other.kind === 'plain') return one.kind === 'date' ? undefined : one;
  if (one.kind === 'select' && other.kind === 'select') {
    return { kind: 'select', keys: [...new Set([...one.keys!, ...other.keys!])].sort() };
  }
  if (one.kind === 'select' || other.kind === 'select') return undefined;
  return one.kind === 'number' ? one : other;
}

/** The arguments of one message in several languages together; on a conflict the first language wins. */
export function mergeArguments(languages: Iterable<MessageArguments>): MessageArguments {
  const found = new Map<string, MessageArgument>();
  for (const args of languages) {
    for (const [name, argument] of Object.entries(args)) {
      const before = found.get(name);
      found.set(name, mergeArgument(before, argument) ?? before!);
    }
  }
  return sorted(found);
}

const sorted = (found: ReadonlyMap<string, MessageArgument>): MessageArguments =>
  Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
