/** What the two builds put in place of a source file. Text in, text out. */
import { transform } from 'esbuild';
import { dirname, join, relative } from 'node:path';
import type { StyledPart } from './evaluate-styles.js';
import { loadModule } from './load-module.js';

/** Names runtimes that no package has; it is replaced by a relative path after the transform. */
const PLACEHOLDER = 'wusum-runtime';

/** The order of layers, in every sheet: the one that a page reads first settles it. */
export const LAYER_ORDER = '@layer wusum.reset,wusum.theme,wusum.components,wusum.utilities;';

function constants(values: readonly (readonly [name: string, value: object])[]): string {
  return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');
}

/** Static entry: parts without their CSS, which is in a sheet. */
export function staticStyles(parts: readonly StyledPart[]): string {
  return constants(parts.map(({ name, tag, className }) => [name, { tag, className }]));
}

/** Styled entry: parts with their compiled rules. */
export function styledStyles(parts: readonly StyledPart[]): string {
  return constants(
    parts.map(({ name, tag, className, rules }) => {
      const isLayered = rules.some((rule) => rule.startsWith('@layer'));
      return [name, { tag, className, rules: isLayered ? [LAYER_ORDER, ...rules] : rules }];
    }),
  );
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
 * Compiles a component with one of our JSX runtimes, which understand parts.
 * @param runtime absolute path of the runtime's source
 */
export async function component(source: string, file: string, runtime: string): Promise<string> {
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
  return code.replaceAll(`"${PLACEHOLDER}/jsx-runtime"`, JSON.stringify(pathTo(runtime, file)));
}

/** How a file imports another of our sources. */
function pathTo(target: string, file: string): string {
  const path = relative(dirname(file), target).replaceAll('\\', '/').replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

/** What the styled entry exports in place of a plain component. */
export interface Recognised {
  readonly component: string;
  readonly part: string;
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
  return part && part !== component ? { component, part } : undefined;
}

/**
 * Styled entry: the component under its own name is one that styled-components recognises. Every module that renders
 * is a client module, because styled-components keeps its sheet in the browser.
 * @param system absolute path of `src/system`
 */
export async function styledComponent(source: string, file: string, system: string): Promise<string> {
  const code = await component(recognisable(source, file, system), file, join(system, 'styled-runtime.ts'));
  return code.startsWith('"use client"') ? code : `"use client";\n${code}`;
}

function recognisable(source: string, file: string, system: string): string {
  const found = recognise(source);
  if (!found) return source;
  const { component: name, part } = found;
  return [
    source.replace(`export function ${name}(`, `function ${name}(`),
    `import { asStyled as $asStyled } from '${pathTo(join(system, 'as-styled.ts'), file)}';`,
    `const $${name} = /* @__PURE__ */ $asStyled(${name}, ${part});`,
    `export { $${name} as ${name} };`,
    '',
  ].join('\n');
}
