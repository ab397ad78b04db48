import { suggest } from '@wusum/diagnostics';
import { deltaE2000, parseColor } from '../derive/color-math.js';
import { isColorValue, toColor } from '../derive/color-value.js';
import { hexOf } from '../derive/luminance.js';
import { inGamut } from '../derive/oklch.js';
import { colorSpaces, componentsFit } from '../validate/color-components.js';
import { member, stringIn, type JsonNode, type JsonObject } from '../source/json.js';
import type { ColorValue } from '../types.js';
import { colorOfCss, longHex } from './css-color.js';
import { measureOf } from './measures.js';
import type { Reading } from './reading.js';
import { nodeOf, withMembers } from './synthetic.js';
import { aliasAsPointer, insertMember, printValue, replaceValue } from './text-edits.js';

/** A colour in the notation of CSS, in a draft of the format, or with a `hex` of another form. */
export function readColor(node: JsonNode, reading: Reading): JsonNode {
  if (node.kind === 'object')
    return readHex(readComponents(readSpace(readChannels(node, reading), reading), reading), reading);
  const text = stringIn(node);
  const value = text === undefined ? undefined : colorOfCss(text);
  if (!value) return node;
  reading.report('WS-T010', `the value is ${reading.kind(node)}, not an object.`, node, {
    edit: replaceValue(node, value),
    fix: `Write ${printValue(value)}.`,
  });
  return nodeOf(value, node);
}

/** `{ r, g, b, a }` with channels from 0 to 1, as design tools export it, and `{ hex }` alone. */
function readChannels(node: JsonObject, reading: Reading): JsonObject {
  const value = reading.value(node) as Readonly<Record<string, unknown>>;
  const { r, g, b, a, hex } = value ?? {};
  const keys = [...node.members.keys()];
  const isRgb =
    keys.every((key) => ['r', 'g', 'b', 'a'].includes(key)) &&
    [r, g, b].every(isUnit) &&
    (a === undefined || isUnit(a));
  const ofHex =
    keys.every((key) => ['hex', 'alpha'].includes(key)) ||
    (value['colorSpace'] === 'srgb' && !node.members.has('components'));
  const parsed =
    ofHex && typeof hex === 'string' && !keys.includes('channels') ? colorOfCss(longHex(hex) ?? '') : undefined;
  if (!isRgb && !parsed) return node;
  const read: ColorValue = isRgb
    ? {
        colorSpace: 'srgb',
        components: [r, g, b] as number[],
        ...(a !== undefined && a !== 1 && { alpha: a as number }),
      }
    : { ...parsed!, ...(isUnit(value['alpha']) && { alpha: value['alpha'] }) };
  reading.report(
    isRgb ? 'WS-T010' : 'WS-T020',
    isRgb ? 'the color has channels r, g, b.' : 'color requires "components".',
    node,
    {
      edit: replaceValue(node, read),
      fix: `Write ${printValue(read)}.`,
    },
  );
  return nodeOf(read, node) as JsonObject;
}

const isUnit = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Names of colour spaces in CSS, drafts and design tools. */
const spaceNames: Readonly<Record<string, string>> = {
  rgb: 'srgb',
  p3: 'display-p3',
  displayp3: 'display-p3',
  adobergb: 'a98-rgb',
  a98: 'a98-rgb',
  a98rgb: 'a98-rgb',
  prophoto: 'prophoto-rgb',
  prophotorgb: 'prophoto-rgb',
  linearsrgb: 'srgb-linear',
  srgblinear: 'srgb-linear',
  bt2020: 'rec2020',
  'rec.2020': 'rec2020',
  xyz: 'xyz-d65',
  xyzd65: 'xyz-d65',
  xyzd50: 'xyz-d50',
};

function readSpace(node: JsonObject, reading: Reading): JsonObject {
  const given = member(node, 'colorSpace');
  const name = stringIn(given);
  if (!given || name === undefined || Object.hasOwn(colorSpaces, name)) return node;
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');
  const space = Object.keys(colorSpaces).find((known) => known === plain) ?? spaceNames[plain];
  if (space === undefined) return node;
  reading.report('WS-T010', `"${name}" is not a color space.`, given, {
    edit: replaceValue(given, space),
    fix: `Write "${space}".`,
    didYouMean: suggest(name, Object.keys(colorSpaces)),
  });
  return withMembers(node, { colorSpace: nodeOf(space, given) });
}

/** Components as texts (`"50%"`, `"120deg"`), `null` for `none`, and hues outside the circle. */
function readComponents(node: JsonObject, reading: Reading): JsonObject {
  const list = member(node, 'components');
  const space = stringIn(member(node, 'colorSpace'));
  const ranges = space === undefined || !Object.hasOwn(colorSpaces, space) ? undefined : colorSpaces[space];
  if (!ranges || list?.kind !== 'array' || list.items.length !== ranges.length) return node;
  const items = list.items.map((item, index) => {
    const value = reading.reference(item) ? undefined : componentOf(item, ranges[index]!.name, ranges[index]!.max);
    const fits =
      value === 'none' ||
      (value !== undefined &&
        componentsFit(
          space!,
          ranges.map((_, at) => (at === index ? value : 0)),
        ));
    if (value === undefined || !fits) return item;
    const given = (item as { value?: unknown }).value;
    reading.report(
      typeof given === 'number' ? 'WS-T011' : 'WS-T010',
      `${ranges[index]!.name} of "${space}" is ${printValue(given)}.`,
      item,
      {
        edit: replaceValue(item, value),
        fix: `Write ${printValue(value)}.`,
      },
    );
    return nodeOf(value, item);
  });
  if (items.every((item, index) => item === list.items[index])) return node;
  return withMembers(node, { components: { kind: 'array', location: list.location, items } });
}

/** The component that is meant, if it is not written as in DTCG. */
function componentOf(item: JsonNode, name: string, max = 1): number | 'none' | undefined {
  if (item.kind !== 'scalar') return undefined;
  if (item.value === null) return 'none';
  const isHue = name === 'hue';
  const turned = (degrees: number): number => Number((((degrees % 360) + 360) % 360).toFixed(4));
  if (typeof item.value === 'number') {
    return isHue && (item.value < 0 || item.value >= 360) ? turned(item.value) : undefined;
  }
  const found = typeof item.value === 'string' ? measureOf(item.value) : undefined;
  if (!found) return item.value === 'None' || item.value === 'NONE' ? 'none' : undefined;
  if (isHue) return found.unit === '' || found.unit === 'deg' ? turned(found.value) : undefined;
  if (found.unit === '') return found.value;
  const isScaled = found.unit === '%' && (max === 1 || max === 100) && !['a', 'b', 'chroma'].includes(name);
  return isScaled ? Number(((found.value / 100) * max).toFixed(6)) : undefined;
}

/** Largest CIEDE2000 difference of a `hex` that still means its components: inside sRGB, and mapped into it. */
const farAway = { inside: 3, mapped: 12 };

/**
 * The one rule about `hex`: the components decide, everywhere. A `hex` that is another colour is reported and replaced by
 * the one of the components; one that is near stays, as the fallback of a colour outside sRGB.
 */
function readHex(node: JsonObject, reading: Reading): JsonObject {
  const given = member(node, 'hex');
  const text = given && reading.value(given);
  if (!given || typeof text !== 'string') return node;
  const long = longHex(text);
  const alpha = reading.value(member(node, 'alpha') ?? nodeOf(1, node));
  if (long === undefined || !fitsAlpha(long, alpha)) return node;
  const hex = long.slice(0, 7);
  const own = isFarFrom(hex, reading.value(node));
  const meant = own ?? hex;
  if (!/^#[\da-f]{6}$/iu.test(text)) {
    const fix = `Write six digits: "${meant}".`;
    reading.report('WS-T010', `hex is ${JSON.stringify(text)}.`, given, { edit: replaceValue(given, meant), fix });
  } else if (own !== undefined) {
    reading.warn('WS-T024', `hex is ${text}, but the components are ${own}.`, given, {
      edit: replaceValue(given, own),
      fix: `Write "${own}", or remove "hex".`,
    });
  } else return node;
  return withMembers(node, { hex: nodeOf(meant, given) });
}

/** Whether the last two of eight digits are the alpha of the color. */
function fitsAlpha(hex: string, alpha: unknown): boolean {
  if (hex.length < 9) return true;
  return typeof alpha === 'number' && Math.abs(Number.parseInt(hex.slice(7), 16) / 255 - alpha) < 0.005;
}

/** The hex of the components, if the given one is another colour. */
function isFarFrom(hex: string, value: unknown): string | undefined {
  if (!isColorValue(value) || !isComplete(value)) return undefined;
  const color = toColor(value);
  const own = hexOf(color);
  const given = parseColor(hex);
  const nearest = parseColor(own);
  if (own === hex || !given || !nearest) return undefined;
  const isInside = inGamut(color, 'srgb');
  return deltaE2000(given, nearest) > (isInside ? farAway.inside : farAway.mapped) ? own : undefined;
}

function isComplete({ colorSpace, components }: ColorValue): boolean {
  return components.every((part) => part === 'none' || Number.isFinite(part)) && componentsFit(colorSpace, components);
}

/** The edit that gives a colour another alpha: in its object, or by references to the parts of its alias. */
export function alphaEdit(node: JsonNode, alpha: number): ReturnType<typeof replaceValue> {
  if (node.kind === 'object' && !node.members.has('$ref')) {
    const old = node.members.get('alpha')?.node;
    return old ? replaceValue(old, alpha) : insertMember(node, 'alpha', alpha);
  }
  const text = stringIn(node);
  if (text === undefined || !/^\{[^{}]+\}$/u.test(text)) {
    const value = text === undefined ? undefined : colorOfCss(text);
    return value && replaceValue(node, { ...value, alpha });
  }
  const part = (key: string): object => ({ $ref: `${aliasAsPointer(node)}/${key}` });
  return replaceValue(node, { colorSpace: part('colorSpace'), components: part('components'), alpha });
}
