import type { Correction } from '../data.js';

/** The id of the changed place. */
export const correctionId = ({ id }: Correction): string => `correction-${id}`;
