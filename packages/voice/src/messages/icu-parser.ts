import * as parser from '@formatjs/icu-messageformat-parser';

/** The parser of ICU messages. In Node, `icu-parser.node.ts` takes the place of this file (`imports` in package.json). */
export const icuParser = (): typeof parser => parser;
