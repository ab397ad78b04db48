import { isRecord, readCssColor, splitTop } from '@wusum/dtcg/internal';
import { wholeReference } from './lookup.js';
import type { PartReader } from './part-reader.js';
import { partsOfText, type ShorthandKind } from './shorthand.js';
import type { Typed } from './result.js';
import type { Kind } from './raw.js';
import { readTypography } from './typography.js';

/** Types whose values have parts. */
export const compositeKinds: ReadonlySet<Kind> = new Set<Kind>([
  'border',
  'shadow',
  'transition',
  'gradient',
  'typography',
]);

/** Reads a value with parts, in the names of DTCG and of Tokens Studio. */
export function readComposite(kind: Kind, value: unknown, converter: PartReader): Typed | undefined {
  // An alias is kept by the caller; here its value is needed.
  if (wholeReference(value) !== undefined) return undefined;
  const found = readers[kind]?.(value, converter);
  return found === undefined ? undefined : { type: kind, value: found };
}

type Record_ = Readonly<Record<string, unknown>>;

const readers: Partial<Record<Kind, (value: unknown, converter: PartReader) => unknown>> = {
  border: readBorder,
  shadow: readShadow,
  transition: readTransition,
  gradient: readGradient,
  typography: readTypography,
};

/** Parts by name: their kinds, other names of theirs, and the value of a missing one. */
type Parts = Readonly<
  Record<string, { readonly kind: Kind; readonly also?: readonly string[]; readonly missing?: unknown }>
>;

/** Reads all parts; `undefined` if one is missing or cannot be read. Further parts are reported. */
function readParts(
  value: Record_,
  parts: Parts,
  converter: PartReader,
  others: readonly string[] = [],
  at: readonly string[] = [],
): Record<string, unknown> | undefined {
  const read: Record<string, unknown> = {};
  const known = new Set(others);
  for (const [name, { kind, also = [], missing }] of Object.entries(parts)) {
    const given = [name, ...also].find((each) => Object.hasOwn(value, each));
    for (const each of [name, ...also]) known.add(each);
    if (given === undefined && missing === undefined) return undefined;
    const part = given === undefined ? { written: missing } : converter.part(kind, value[given]);
    if (part === undefined) return undefined;
    read[name] = part.written;
  }
  for (const name of Object.keys(value))
    if (!known.has(name))
      converter.note('WS-I002', `${converter.token.label}: ${name} was not converted.`, ...at, name);
  return read;
}

const zero = { value: 0, unit: 'px' };
const length = { kind: 'dimension' } as const;

function readBorder(value: unknown, converter: PartReader): unknown {
  const given = typeof value === 'string' ? shorthandIn(value, 'border', converter) : value;
  const parts: Parts = { color: { kind: 'color' }, width: length, style: { kind: 'strokeStyle', missing: 'solid' } };
  return isRecord(given) ? readParts(given, parts, converter) : undefined;
}

/** The parts of a text in the notation of CSS, with its aliases, or with their values where one is no whole part. */
function shorthandIn(text: string, kind: ShorthandKind, converter: PartReader): unknown {
  const texts = [text, converter.substitute(text, false), converter.substitute(text, true)];
  return texts.map((each) => each && partsOfText(each, kind)).find((parts) => parts !== undefined);
}

const layerParts: Parts = {
  color: { kind: 'color' },
  offsetX: { ...length, also: ['x'] },
  offsetY: { ...length, also: ['y'] },
  blur: { ...length, also: ['radius'], missing: zero },
  spread: { ...length, missing: zero },
};

function readShadow(value: unknown, converter: PartReader): unknown {
  const given = typeof value === 'string' ? shorthandIn(value, 'shadow', converter) : value;
  if (Array.isArray(given)) {
    const layers = given.map((layer, index) => readLayer(layer, converter, [String(index)]));
    return layers.length > 0 && layers.every((layer) => layer !== undefined) ? layers : undefined;
  }
  return readLayer(given, converter, []);
}

function readLayer(layer: unknown, converter: PartReader, at: readonly string[]): unknown {
  if (!isRecord(layer)) return undefined;
  const read = readParts(layer, layerParts, converter, ['inset', 'type'], at);
  const { inset, type } = layer;
  const isInset = inset === true || (typeof type === 'string' && /^in(?:ner|set)/iu.test(type));
  return read && { ...read, ...(isInset && { inset: true }) };
}

function readTransition(value: unknown, converter: PartReader): unknown {
  const parts: Parts = {
    duration: { kind: 'duration' },
    delay: { kind: 'duration', missing: { value: 0, unit: 'ms' } },
    timingFunction: { kind: 'cubicBezier', also: ['easing'] },
  };
  const given = typeof value === 'string' ? shorthandIn(value, 'transition', converter) : value;
  return isRecord(given) ? readParts(given, parts, converter) : undefined;
}

function readGradient(value: unknown, converter: PartReader): unknown {
  const stops =
    typeof value === 'string'
      ? (stopsOfText(value, converter) ?? stopsOfText(converter.substitute(value, false) ?? '', converter))
      : value;
  if (!Array.isArray(stops) || stops.length === 0) return undefined;
  const parts: Parts = { color: { kind: 'color' }, position: { kind: 'number' } };
  const read = stops.map((stop: unknown, index) =>
    isRecord(stop) ? readParts(stop, parts, converter, [], [String(index)]) : undefined,
  );
  return read.every((stop) => stop !== undefined) ? read : undefined;
}

/** The stops of a CSS gradient. Its direction is reported. */
function stopsOfText(text: string, converter: PartReader): readonly Record_[] | undefined {
  const inner = /^(?:repeating-)?(?:linear|radial|conic)-gradient\(([\s\S]*)\)$/iu.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const parts = splitTop(inner, ',').map((part) => splitTop(part, ' '));
  const isStop = (part: readonly string[]): boolean =>
    readCssColor(part[0] ?? '') !== undefined || wholeReference(part[0]) !== undefined;
  const stops = isStop(parts[0] ?? []) ? parts : parts.slice(1);
  if (stops.length < 2 || !stops.every((part) => isStop(part) && part.length <= 2)) return undefined;
  converter.note('WS-I002', `${converter.token.label}: the direction of the gradient was not converted.`);
  return stops.map(([color, at], index) => ({ color, position: at ?? index / (stops.length - 1) }));
}
