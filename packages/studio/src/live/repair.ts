import { fromColor, isColorValue, toColor } from '@wusum/dtcg';
import { hashOf, type Intent, type JsonValue } from '../intents/index.js';

interface Repair {
  readonly brand: string;
  readonly path: string;
  /** The token as the brand's file has it. */
  readonly entry: JsonValue;
  /** Number of pairs that fail now. */
  readonly before: number;
  /** Number of pairs that fail after an intent. */
  readonly measure: (intent: Intent) => number;
}

/** Steps of lightness that are tried, nearest first. */
const steps = Array.from({ length: 12 }, (_, index) => (index + 1) * 0.04);

/**
 * Looks for the nearest lightness of a colour at which no pair fails, in both directions; else the one with the fewest
 * failures.
 * @returns `undefined` if none is better than now
 */
export function repairedLightness({ brand, path, entry, before, measure }: Repair): Intent | undefined {
  if (typeof entry !== 'object' || entry === null || !('$value' in entry) || !isColorValue(entry.$value))
    return undefined;
  const color = toColor(entry.$value);
  let best: { readonly intent: Intent; readonly failing: number } | undefined;
  for (const l of steps.flatMap((step) => [color.l + step, color.l - step])) {
    if (l < 0 || l > 1) continue;
    const { colorSpace, components } = fromColor({ ...color, l: Math.round(l * 1000) / 1000 });
    const value = { ...entry, $value: { colorSpace, components } } as JsonValue;
    const intent: Intent = { kind: 'set', brand, path, base: hashOf(entry), value };
    const failing = measure(intent);
    if (failing < (best?.failing ?? before)) best = { intent, failing };
    if (failing === 0) break;
  }
  return best?.intent;
}
