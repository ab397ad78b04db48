import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';
import { membersOf } from '../fields/alias.js';
import { clamp, snap } from '../plot/drag.js';

/** One step of a ramp. */
export interface RampStep {
  readonly token: TokenView;
  readonly number: number;
  /** OKLCH lightness, from 0 to 1. */
  readonly lightness: number;
  /** Whether the brand sets it in place of the derived colour. */
  readonly isOwn: boolean;
}

const stepPath = /^(.*\.ramp\.[^.]+)\.(\d+)$/u;

/** The ramp of a token: that of its seed, or that which it is a step of. Empty for another token. */
export function rampOf({ path }: Pick<TokenView, 'path'>, tokens: readonly TokenView[]): RampStep[] {
  const own = stepPath.exec(path)?.[1];
  const derived = tokens.find((token) => token.seed === path && stepPath.test(token.path));
  const group = own ?? (derived && stepPath.exec(derived.path)?.[1]);
  if (group === undefined) return [];
  return tokens
    .flatMap((token) => {
      const found = stepPath.exec(token.path);
      const lightness = found?.[1] === group ? lightnessOf(token.value) : undefined;
      if (!found || lightness === undefined) return [];
      const isOwn = token.origin === 'own' || token.origin === 'override';
      return [{ token, number: Number(found[2]), lightness, isOwn }];
    })
    .toSorted((a, b) => a.number - b.number);
}

const componentsOf = (value: JsonValue): readonly JsonValue[] => {
  const { colorSpace, components } = membersOf(value);
  return colorSpace === 'oklch' && Array.isArray(components) ? (components as readonly JsonValue[]) : [];
};

/** The lightness of a colour in OKLCH. */
export function lightnessOf(value: JsonValue): number | undefined {
  const [lightness] = componentsOf(value);
  return typeof lightness === 'number' ? lightness : undefined;
}

/** The same colour with another lightness. */
export const withLightness = (value: JsonValue, lightness: number): JsonValue => ({
  colorSpace: 'oklch',
  components: [snap(clamp(lightness, 0, 1), 0.001), ...componentsOf(value).slice(1)],
});
