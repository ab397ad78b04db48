import { withoutComments } from './repository.js';

const forms = [
  /\b(?:import|export)\s+(?:type\s+)?[\w*{][^;'"`]*?\sfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** Every module that a source names: static, re-exported, for side effects and dynamic. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  return [...new Set(forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? '')))];
}

/** `@wusum/react/button` → `@wusum/react`; `react-dom/client` → `react-dom`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
