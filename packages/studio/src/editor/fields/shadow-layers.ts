import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';

interface Layers {
  /** As written, with aliases. */
  readonly written: readonly JsonValue[];
  readonly resolved: readonly JsonValue[];
}

const listOf = (value: JsonValue): readonly JsonValue[] => (Array.isArray(value) ? (value as JsonValue[]) : [value]);

/** The layers of a shadow: a list, or one alone. A layer that is an alias to another shadow has its resolved value. */
export function layersOf({ value, written = value }: Pick<TokenView, 'value' | 'written'>): Layers {
  const resolved = listOf(value);
  const layers = listOf(written);
  // An alias may stand for several layers.
  if (layers.length !== resolved.length) return { written: resolved, resolved };
  return { written: layers.map((layer, index) => (typeof layer === 'string' ? resolved[index]! : layer)), resolved };
}

/** A shadow of layers: one alone needs no list. */
export const shadowOf = (layers: readonly JsonValue[]): JsonValue => (layers.length === 1 ? layers[0]! : layers);

/** The layers after one has moved. */
export function withMoved(layers: readonly JsonValue[], index: number, by: number): readonly JsonValue[] {
  const moved = [...layers];
  moved.splice(index + by, 0, ...moved.splice(index, 1));
  return moved;
}

const px = (value: number): JsonValue => ({ value, unit: 'px' });

/** What a new layer is at first: a soft shadow below. */
export const newLayer: JsonValue = {
  color: { colorSpace: 'oklch', components: [0.2, 0, 0], alpha: 0.2 },
  offsetX: px(0),
  offsetY: px(4),
  blur: px(12),
  spread: px(0),
};
