import type { CodeEntry } from '@wusum/diagnostics';
import { rules } from './table.js';

/** WS-K: findings of `wusum check`. Each rule has one code. */
export const ruleCodes: Readonly<Record<`WS-K${number}`, CodeEntry>> = Object.fromEntries(
  rules.map(({ code, title, severity, why, fix }) => [code, { title, severity, why, fix }]),
);
