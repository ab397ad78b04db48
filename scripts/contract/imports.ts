import { parseSync } from 'vite';

/**
 * All imports of a source: static, re-exports, side effects and dynamic. Uses a parser, because code generators have
 * import statements in strings.
 *
 * @param file its extension determines the parser
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

/** Only dynamic imports of a literal are known. */
const literal = (text: string): string => /^(['"])([^'"]+)\1$/.exec(text)?.[2] ?? '';

/** MDX is not JavaScript, but its imports are on separate lines. */
const importLines = (source: string): string[] =>
  [...source.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');

/** `@wusum/react/button` → `@wusum/react`; `react-dom/client` → `react-dom`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
