import { token } from './tokens.js';

/** Resolver documents for tests. */

export const version = '2025.10';
export const number = (value: unknown): object => ({ x: token('number', value) });
export const one = number(1);
export const two = number(2);
export const set = (...sources: unknown[]): object => ({ sources });
export const inline = (name: string, ...sources: unknown[]): object => ({ name, type: 'set', sources });
export const contexts = { light: [one], dark: [two] };
export const theme = { contexts, default: 'light' };
export const base = { version, sets: { base: set(one) }, resolutionOrder: [{ $ref: '#/sets/base' }] };
export const withTheme = (given: object): object => ({
  ...base,
  modifiers: { theme: given },
  resolutionOrder: [...base.resolutionOrder, { $ref: '#/modifiers/theme' }],
});
export const withSet = (...sources: unknown[]): object => ({ ...base, sets: { base: set(...sources) } });
export const ordered = (...resolutionOrder: unknown[]): object => ({ version, resolutionOrder });
