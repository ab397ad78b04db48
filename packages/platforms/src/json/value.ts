import { tokenTypes } from '@wusum/dtcg';
import { valueHook } from '../shared/hooks.js';

const asIs = (value: unknown): unknown => value;

/** Resolved DTCG values in their original colour space. */
export const jsonValue = valueHook<unknown>(Object.fromEntries([...tokenTypes].map((type) => [type, asIs])));
