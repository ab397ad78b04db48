import type { Correction } from '../model.js';

/** The id of the changed place. */
export const correctionId = ({ id }: Correction): string => `correction-${id}`;
