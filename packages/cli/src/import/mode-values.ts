import type { RawSystem, RawToken } from './raw.js';

/** A value that a token has in a mode, next to its own: `$extensions.mode` of Terrazzo. */
export interface ModeValue {
  readonly mode: string;
  /** The token in this mode. */
  readonly token: RawToken;
  /** Whether it is the value of the token itself. */
  readonly isSame: boolean;
}

/**
 * Adds the values of modes as the contexts of a modifier `mode`. A mode whose values are all those of the tokens themselves
 * is its default; otherwise the default is a context of its own.
 */
export function withModeValues(system: RawSystem, values: readonly ModeValue[]): RawSystem {
  if (values.length === 0) return system;
  const modes = Map.groupBy(values, ({ mode }) => mode);
  const start = [...modes].find(([, own]) => own.every(({ isSame }) => isSame))?.[0];
  const name = freeName('mode', new Set(system.modifiers.map((modifier) => modifier.name)));
  const others = [...modes].filter(([mode]) => mode !== start);
  const first = start ?? freeName('default', new Set(modes.keys()));
  const setName = (mode: string): string => `${name}/${mode}`;
  return {
    ...system,
    sets: [
      ...system.sets,
      ...others.map(([mode, own]) => ({
        name: setName(mode),
        location: own[0]!.token.location,
        tokens: own.map(({ token }) => token),
      })),
    ],
    modifiers: [
      ...system.modifiers,
      {
        name,
        contexts: new Map<string, readonly string[]>([
          [first, []],
          ...others.map(([mode]) => [mode, [setName(mode)]] as const),
        ]),
        default: first,
      },
    ],
    order: [...system.order, { modifier: name }],
    total: system.total + others.reduce((sum, [, own]) => sum + own.length, 0),
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  return free;
}
