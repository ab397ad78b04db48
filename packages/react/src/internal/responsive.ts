import type { Breakpoint, Responsive } from '../system/props.js';

type Plain = string | number | boolean;

/**
 * A responsive value as the tokens of one `data-*` attribute: `{ initial: 2, md: 4 }` → `2 md:4`. A plain value is
 * returned as it is. `byResponsiveValue` writes the rules that select the tokens.
 */
export function toTokens<T extends Plain>(value: Responsive<T> | undefined): T | string | undefined {
  if (typeof value !== 'object') return value;
  const tokens = Object.entries(value as Partial<Record<'initial' | Breakpoint, T>>)
    .filter(([, each]) => each !== undefined)
    .map(([from, each]) => (from === 'initial' ? String(each) : `${from}:${String(each)}`));
  return tokens.join(' ') || undefined;
}
