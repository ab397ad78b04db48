/** Every code that opening or resolving a token system reports: one table for messages and docs. */

import { graphCodes } from './codes/graph.js';
import { resolverCodes } from './codes/resolver.js';
import { sourceCodes } from './codes/source.js';
import { typeCodes } from './codes/type.js';

export type { CodeEntry } from './codes/entry.js';

/** Title, reason and fix for each code. */
export const systemCodes = { ...sourceCodes, ...resolverCodes, ...graphCodes, ...typeCodes } as const;

/** A code that opening or resolving a token system reports. */
export type SystemCode = keyof typeof systemCodes;
