import type { Term } from '../data.js';

/** The id of the entry of a term. */
export const termId = ({ id }: Term): string => `term-${id}`;
