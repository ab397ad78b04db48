import type { RuleFinding } from '../types.js';

/** A pattern whose first group is the place, what to write there, and why. */
export interface Habit {
  readonly pattern: RegExp;
  readonly write: (found: string) => string;
  readonly message: RuleFinding['message'];
  /** The token that asks for it. */
  readonly token?: string;
}
