import type { RuleFinding } from '../types.js';

/** Finds numbers, times or dates that are written in another way. */
export type NumeralsFinder = (text: string) => Iterable<Omit<RuleFinding, 'token'>>;
