/**
 * Data as JavaScript source, safe inside `<script>`; no key sets a prototype.
 *
 * @param indent indentation of its line
 */
export function jsSource(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => jsSource(item, indent)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return jsScalar(value);
  const inner = `${indent}  `;
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => `${inner}${jsKey(key)}: ${jsSource(item, inner)},\n`);
  return `{\n${lines.join('')}${indent}}`;
}

/** A number, string, boolean or null as JavaScript source. */
export function jsScalar(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** A property name; `__proto__` is a computed key, so that it does not set the prototype. */
export function jsKey(key: string): string {
  if (/^(?:[A-Za-z$][\w$]*|0|[1-9]\d{0,8})$/u.test(key)) return key;
  return key === '__proto__' ? `['__proto__']` : jsScalar(key);
}
