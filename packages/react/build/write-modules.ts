/** What the two builds put in place of a source file. Text in, text out. */
import { transform } from 'esbuild';
import { dirname, join, relative } from 'node:path';
import type { StyledPart } from './evaluate-styles.js';
import { loadModule } from './load-module.js';

/** Names a runtime that no package has; it is replaced by a relative path after the transform. */
const PLACEHOLDER = 'wusum-static';

/** Static entry: parts without styled-components. */
export function staticStyles(parts: readonly StyledPart[]): string {
  return parts
    .map(({ name, tag, className }) => `export const ${name} = ${JSON.stringify({ tag, className })};\n`)
    .join('');
}

/**
 * Everything is forwarded with and without it. With it, styled-components does not ask `process.env` for every prop,
 * which costs a third of a server render in Node.
 */
const FORWARD_ALL = 'const shouldForwardProp = () => true;\n';

/** The order of layers, in every sheet: the one that a page reads first settles it. */
export const LAYER_ORDER = '@layer wusum.reset,wusum.theme,wusum.components,wusum.utilities;';

/** Styled entry: one literal per template, so that styled-components looks its class up instead of hashing it. */
export function foldedStyles(parts: readonly StyledPart[]): string {
  const lines = parts.map(({ name, tag, className, template }) => {
    const literal = (template.includes(`@layer`) ? LAYER_ORDER + template : template).replace(
      /[\\`]|\$\{/g,
      (found) => `\\${found}`,
    );
    return `export const ${name} = styled.${tag}.withConfig({ componentId: '${className}', shouldForwardProp })\`${literal}\`;\n`;
  });
  return `'use client';\nimport { styled } from 'styled-components';\n${FORWARD_ALL}${lines.join('')}`;
}

/** Puts the constants of `X.props.ts` in place of `xDefaults.name`: the object would stay in every bundle. */
async function inlineDefaults(source: string, file: string): Promise<string> {
  const props = /import \{[^}]*\b(\w+Defaults)\b[^}]*\} from '(\.\/\w+\.props)\.js'/.exec(source);
  if (!props) return source;
  const { exports } = await loadModule(join(dirname(file), `${props[2]}.ts`));
  const constants = exports[props[1]!] as Record<string, unknown>;
  return source.replaceAll(new RegExp(`\\b${props[1]}\\.(\\w+)`, 'g'), (_, name: string) =>
    JSON.stringify(constants[name]),
  );
}

/**
 * Static entry: compiles a component with our JSX runtime, which understands parts.
 * @param runtime absolute path of the runtime's source
 */
export async function staticComponent(source: string, file: string, runtime: string): Promise<string> {
  const { code } = await transform(await inlineDefaults(source, file), {
    loader: 'tsx',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: PLACEHOLDER,
    sourcefile: file,
    sourcemap: false,
  });
  // A spread before `key` falls back to createElement, which knows no parts.
  if (code.includes(`"${PLACEHOLDER}";`)) throw new Error(`${file}: put \`key\` before the spread.`);
  const path = relative(dirname(file), runtime).replaceAll('\\', '/').replace(/\.ts$/, '.js');
  return code.replaceAll(`"${PLACEHOLDER}/jsx-runtime"`, JSON.stringify(path.startsWith('.') ? path : `./${path}`));
}

/** What the styled entry exports in place of a plain component. */
export interface Recognised {
  readonly component: string;
  readonly part: string;
  /** The component ends in the part and in nothing else. */
  readonly always: boolean;
}

/**
 * The component of a file and the part that takes its `className`: the one named `Root`, or, in a file of a compound
 * component (`DialogContent.tsx`), the one named as the end of the component's name (`Content`).
 */
export function recognise(source: string): Recognised | undefined {
  const component = /^export function ([A-Z]\w*)\(/m.exec(source)?.[1];
  const imported = /^import \{([^}]*)\} from '\.\/[\w-]+\.styles\.js'/m.exec(source)?.[1];
  if (!component || !imported) return undefined;
  const parts = imported.split(',').map((name) => name.trim().split(' as ').pop()!);
  const part = parts.find((name) => name === 'Root') ?? parts.find((name) => name !== '' && component.endsWith(name));
  return part && part !== component ? { component, part, always: alwaysRenders(source, component, part) } : undefined;
}

/** Whether the one way out of the function is the part. Reads what the formatter writes; when in doubt, it is not. */
function alwaysRenders(source: string, component: string, part: string): boolean {
  const start = source.indexOf(`export function ${component}(`);
  const body = source.slice(start, source.indexOf('\n}\n', start));
  const ways = body.match(/^ {2,4}return\b|^ {2}if .*\breturn\b/gm) ?? [];
  return ways.length === 1 && new RegExp(`^ {2}return (?:\\(\\n(?: +//.*\\n)* +)?<${part}\\b`, 'm').test(body);
}

/**
 * Styled entry: the component under its own name is one that styled-components recognises. Every module that renders
 * is a client module, because styled-components keeps its sheet in the browser.
 * @param helper absolute path of `as-styled.ts`
 */
export function styledComponent(source: string, file: string, helper: string): string {
  const found = recognise(source);
  const plain = source.replace(/^'use client';\n/, '');
  if (!found) return `'use client';\n${plain}`;
  const { component, part, always } = found;
  const path = relative(dirname(file), helper).replaceAll('\\', '/').replace(/\.ts$/, '.js');
  return [
    `'use client';`,
    `import { asStyled as $asStyled } from '${path}';`,
    plain.replace(`export function ${component}(`, `function ${component}(`),
    `const $${component} = /* @__PURE__ */ $asStyled(${component}, ${part}${always ? ', true' : ''});`,
    `export { $${component} as ${component} };`,
    '',
  ].join('\n');
}
