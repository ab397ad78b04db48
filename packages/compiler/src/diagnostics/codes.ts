/** Every problem the front of the compiler can report: one table, so that code, message and docs cannot drift apart. */

import { graphCodes } from './codes/graph.js';
import { resolverCodes } from './codes/resolver.js';
import { sourceCodes } from './codes/source.js';
import { typeCodes } from './codes/type.js';

export type { CodeEntry } from './codes/entry.js';

/** Title, reason and fix for each code. */
export const codes = { ...sourceCodes, ...resolverCodes, ...graphCodes, ...typeCodes } as const;

/** A code that the front of the compiler reports. */
export type FrontCode = keyof typeof codes;
