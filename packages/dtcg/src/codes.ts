/** Every code that opening, resolving or checking a token system reports: one table for messages and docs. */

import { graphCodes } from './codes/graph.js';
import { resolverCodes } from './codes/resolver.js';
import { sourceCodes } from './codes/source.js';
import { typeCodes } from './codes/type.js';
import { deriveCodes } from './derive/codes.js';
import { lifecycleCodes } from './lifecycle/codes.js';

/** Title, severity, reason and fix for each code. */
export const dtcgCodes = {
  ...sourceCodes,
  ...resolverCodes,
  ...graphCodes,
  ...typeCodes,
  ...deriveCodes,
  ...lifecycleCodes,
} as const;

/** A code that opening, resolving or checking a token system reports. */
export type DtcgCode = keyof typeof dtcgCodes;
