import { formatHook } from '../shared/hooks.js';
import { NameTable, tokenOrigin } from '../shared/name-table.js';
import { xmlText } from '../shared/strings.js';
import { isWritten, type PlatformToken } from '../shared/token.js';

/** Attributes of one MJML component, or of a class. */
export function mjmlElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${pairs.join('')} />`;
}

/**
 * `mj-class` for typography (`type-body`), and for colours as text (`color-accent-solid`) and as background
 * (`background-color-accent-solid`).
 */
export function mjmlClasses(tokens: readonly PlatformToken<unknown>[]): string[] {
  const taken = new NameTable();
  const classes = tokens.filter(isWritten).flatMap((token) => {
    const { name, type, value } = token;
    const mjClass = (className: string, attributes: Readonly<Record<string, string>>): string => {
      taken.add(className, tokenOrigin(token, className === name ? '' : 'background'));
      return mjmlElement('mj-class', { name: className, ...attributes });
    };
    if (type === 'typography') return [mjClass(name, value as Record<string, string>)];
    if (type !== 'color') return [];
    return [
      mjClass(name, { color: String(value) }),
      mjClass(`background-${name}`, { 'background-color': String(value) }),
    ];
  });
  taken.refuse();
  return classes;
}

/** A file for `mj-include` or for the head of a template. */
export function printMjml(elements: readonly string[]): string {
  return `<mjml><mj-head><mj-attributes>\n  ${elements.join('\n  ')}\n</mj-attributes></mj-head></mjml>\n`;
}

export const mjmlFormat = formatHook<unknown, object>('wusum/mjml', (tokens) => printMjml(mjmlClasses(tokens)));
