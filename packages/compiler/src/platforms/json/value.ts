import { tokenTypes } from '../../validate/slots.js';
import { valueHook } from '../shared/hooks.js';

const asIs = (value: unknown): unknown => value;

/** DTCG values as they are: resolved, complete, in their own colour space. */
export const jsonValue = valueHook<unknown>(Object.fromEntries([...tokenTypes].map((type) => [type, asIs])));
