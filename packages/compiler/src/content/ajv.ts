import * as loaded from 'ajv';

/** The validator of JSON Schemas. In Node, `ajv.node.ts` takes the place of this file (`imports` in package.json). */
export const ajv = (): typeof loaded => loaded;
