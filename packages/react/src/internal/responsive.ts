import type { Breakpoint, Responsive } from '../system/props.js';

type Plain = string | number | boolean;
type Values = Partial<Record<'initial' | Breakpoint, Plain>>;

/**
 * A responsive value as the tokens of one `data-*` attribute: `{ initial: 2, md: 4 }` → `2 m-4`: a breakpoint is its
 * first letter, which keeps the rules short. A plain value is returned as it is. `byResponsiveValue` writes the rules that
 * select the tokens.
 *
 * @param rest the element's other props; with an object it gets the class `ws-responsive`
 */
export function responsive<T extends Plain>(
  rest: { className?: string | undefined },
  value: Responsive<T> | undefined,
): T | string | undefined {
  if (typeof value !== 'object') return value;
  rest.className = join('ws-responsive', rest.className);
  const tokens = Object.entries(value as Values)
    .filter(([, each]) => each !== undefined)
    .map(([from, each]) => (from === 'initial' ? String(each) : `${from[0]}-${String(each)}`));
  return tokens.join(' ') || undefined;
}

function join(own: string, className: string | undefined): string {
  if (!className) return own;
  return className.split(' ').includes(own) ? className : `${own} ${className}`;
}
