import { parseSync } from 'vite';

/**
 * Every module that a source names: static, re-exported, for side effects and dynamic. Parsed, because code that writes
 * code has import statements in its strings.
 *
 * @param file its name decides how it is parsed
 */
export function importsOf(file: string, source: string): string[] {
  if (file.endsWith('.mdx')) return importLines(source);
  const { module, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const still = module.staticImports.map((statement) => statement.moduleRequest.value);
  const again = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value ?? ''));
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => literal(source.slice(start, end)));
  return [...new Set([...still, ...again, ...later])].filter((name) => name !== '');
}

/** A dynamic import of anything but a literal is nobody's to know. */
const literal = (text: string): string => /^(['"])([^'"]+)\1$/.exec(text)?.[2] ?? '';

/** MDX is no JavaScript, but its imports stand on lines of their own. */
const importLines = (source: string): string[] =>
  [...source.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');

/** `@wusum/react/button` → `@wusum/react`; `react-dom/client` → `react-dom`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
