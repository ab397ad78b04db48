import { unresolved } from '../graph/build-value.js';
import type { JsonNode } from '../source/json.js';
import type { Validation } from './validation.js';

/** The range of one component, including `max` unless `open`. */
interface Range {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  readonly open?: boolean;
}

const unit = (name: string): Range => ({ name, min: 0, max: 1 });
const percent = (name: string): Range => ({ name, min: 0, max: 100 });
const hue: Range = { name: 'hue', min: 0, max: 360, open: true };
const chroma: Range = { name: 'chroma', min: 0 };
const axes: readonly Range[] = [{ name: 'a' }, { name: 'b' }];
const rgb = [unit('red'), unit('green'), unit('blue')];
const xyz = [unit('X'), unit('Y'), unit('Z')];

/** Components of the fourteen color spaces (DTCG Color 2025.10 §4). */
export const colorSpaces: Readonly<Record<string, readonly Range[]>> = {
  srgb: rgb,
  'srgb-linear': rgb,
  hsl: [hue, percent('saturation'), percent('lightness')],
  hwb: [hue, percent('whiteness'), percent('blackness')],
  lab: [percent('lightness'), ...axes],
  lch: [percent('lightness'), chroma, hue],
  oklab: [unit('lightness'), ...axes],
  oklch: [unit('lightness'), chroma, hue],
  'display-p3': rgb,
  'a98-rgb': rgb,
  'prophoto-rgb': rgb,
  rec2020: rgb,
  'xyz-d65': xyz,
  'xyz-d50': xyz,
};

/** Whether components are in the ranges of a known space. */
export function componentsFit(space: string, components: readonly (number | 'none')[]): boolean {
  const ranges = colorSpaces[space] ?? [];
  return components.length === ranges.length && components.every((value, index) => isInside(value, ranges[index]!));
}

function isInside(value: number | 'none', { min, max, open }: Range): boolean {
  if (value === 'none') return true;
  return !((min !== undefined && value < min) || (max !== undefined && (open ? value >= max : value > max)));
}

/** Checks the components against the ranges of the space. `space` is the resolved name of a known space. */
export function checkComponents(node: JsonNode, space: string, validation: Validation): void {
  const value = validation.value(node);
  if (value === unresolved) return;
  if (!Array.isArray(value)) {
    validation.fail('WS-T010', `components is ${validation.kind(node)}, not a list.`, node);
    return;
  }
  const ranges = colorSpaces[space]!;
  if (value.length !== ranges.length) {
    validation.fail('WS-T010', `"${space}" has ${ranges.length} components, not ${value.length}.`, node, {
      fix: `Write [${ranges.map(({ name }) => name).join(', ')}].`,
    });
    return;
  }
  for (const [index, range] of ranges.entries()) {
    const item = node.kind === 'array' && node.items.length === value.length ? node.items[index]! : node;
    checkComponent(value[index], range, space, item, validation);
  }
}

function checkComponent(value: unknown, range: Range, space: string, node: JsonNode, validation: Validation): void {
  if (value === 'none' || value === unresolved) return;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    validation.fail('WS-T010', `${range.name} is ${JSON.stringify(value) ?? 'nothing'}, not a number or "none".`, node);
    return;
  }
  if (!isInside(value, range)) {
    const { min, max, open } = range;
    const bounds = max === undefined ? `${min} or more` : `from ${min} to ${open ? 'below ' : ''}${max}`;
    validation.fail('WS-T011', `${range.name} of "${space}" is ${value}; the range is ${bounds}.`, node);
  }
}
