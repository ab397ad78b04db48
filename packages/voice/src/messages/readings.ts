import type { Message, MessagePart } from '../types.js';

/** A message with more choices than this has its first readings only. */
const most = 500;

/** Every text that a message can be, without values: `{name}` for an argument, `#` for the number of a plural. */
export function readingsOf(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  let readings: readonly string[] = [''];
  for (const part of message) {
    const next = readingsOfPart(part);
    readings = readings.flatMap((start) => next.map((end) => start + end)).slice(0, most);
  }
  return readings;
}

function readingsOfPart(part: MessagePart): readonly string[] {
  if (typeof part === 'string') return [part];
  if (part === 0) return ['#'];
  const [name, kind, forms] = part;
  if (kind !== 'plural' && kind !== 'selectordinal' && kind !== 'select') return [`{${name}}`];
  return Object.values(forms as Readonly<Record<string, Message>>).flatMap(readingsOf);
}
