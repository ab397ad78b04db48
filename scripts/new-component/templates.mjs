/** The files of a new component, as text. They follow docs/contributors/component-api.md and pass its tests. */

/** `data-list` → `DataList`. */
export const pascal = (name) => name.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** `data-list` → `dataList`. */
export const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());

/** `data-list` → `Data list`. */
const title = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

const componentDoc = (what) => `/**
 * ${what} Renders one \`<div>\`.
 *
 * Use it for TODO.
 * Do not use it for TODO.
 */`;

function props(name, parts) {
  const Name = pascal(name);
  const own = parts.length > 0 ? parts.map((part) => `${Name}${part}Props`) : [`${Name}Props`];
  const [first, ...others] = own;
  return `import type { ComponentProps } from 'react';
import { sizes, type PropsDoc } from '../../system/props.js';

export const ${camel(name)}Props = {
  variants: { size: sizes },
  defaults: { size: 'md' },
} as const satisfies PropsDoc;

export type ${Name}Size = (typeof ${camel(name)}Props.variants.size)[number];

export interface ${first} extends ComponentProps<'div'> {
  /**
   * The size of its text and space.
   * @default 'md'
   */
  size?: ${Name}Size;
}
${others.map((each) => `\nexport type ${each} = ComponentProps<'div'>;\n`).join('')}`;
}

function styles(name, parts) {
  const part = (symbol, id, more) => `
export const ${symbol} = styled.div.withConfig({ componentId: '${id}' })\`
  @layer wusum.components {
    min-inline-size: 0;
    overflow-wrap: break-word;${more}
  }
\`;
`;
  const bySize = `
    padding: \${space[4]};
    color: \${color.text.default};

    &:where([data-size='sm']) { padding: \${space[3]}; }
    &:where([data-size='lg']) { padding: \${space[5]}; }`;
  const others = parts.slice(1).map((each) => part(each, `ws-${name}-${each.toLowerCase()}`, ''));
  return `import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { color, space } = vars;
${part('Root', `ws-${name}`, bySize)}${others.join('')}`;
}

const single = (name) => `import type { ${pascal(name)}Props } from './${pascal(name)}.props.js';
import { Root } from './${pascal(name)}.styles.js';

${componentDoc(`${title(name)}.`)}
export function ${pascal(name)}({ size, ...rest }: ${pascal(name)}Props) {
  return <Root data-size={size} {...rest} />;
}
`;

function partFile(name, part, isRoot) {
  const Name = pascal(name);
  const doc = isRoot ? componentDoc(`${title(name)}.`) : `/** ${part} of \`${Name}.Root\`. Renders one \`<div>\`. */`;
  const [given, attributes] = isRoot ? ['{ size, ...rest }', ' data-size={size} {...rest}'] : ['props', ' {...props}'];
  return `import type { ${Name}${part}Props } from './${Name}.props.js';
import { ${part} } from './${Name}.styles.js';

${doc}
export function ${Name}${part}(${given}: ${Name}${part}Props) {
  return <${part}${attributes} />;
}
`;
}

/** How a story or test writes the component, with `text` in it. */
function example(name, parts, text, attributes = '') {
  const Name = pascal(name);
  if (parts.length === 0) return `<${Name}${attributes}>${text}</${Name}>`;
  const inner = parts.slice(1).reduceRight((children, part) => `<${Name}.${part}>${children}</${Name}.${part}>`, text);
  return `<${Name}.Root${attributes}>${inner}</${Name}.Root>`;
}

function stories(name, parts) {
  const Name = pascal(name);
  const isNamespace = parts.length > 0;
  const type = isNamespace ? `${Name}RootProps` : `${Name}Props`;
  return `import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { ${camel(name)}Props } from './${Name}.props.js';
import { ${Name}, type ${type} } from './index.js';
import file from './${Name}.words.json' with { type: 'json' };

const words = storyWords(file);

/** ${title(name)}. Use it for TODO. Do not use it for TODO. */
const meta = preview.meta({
  title: 'Components/${Name}',
  component: ${isNamespace ? `${Name}.Root` : Name},
  args: { ...${camel(name)}Props.defaults },
  argTypes: { size: { control: 'radio', options: ${camel(name)}Props.variants.size } },
  render: words.render<${type}>(({ text }, args) => ${example(name, parts, '{text}', ' {...args}')}),
});

export const Playground = meta.story({});

/** It begins on the right. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
`;
}

function test(name, parts) {
  const Name = pascal(name);
  const minimal = example(name, parts, 'Text');
  return `import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { ${camel(name)}Props } from './${Name}.props.js';
import { ${Name} } from './index.js';

describe('${Name}', () => {
  describeConformance(${minimal}, { element: HTMLDivElement, props: ${camel(name)}Props });
});
`;
}

function index(name, parts) {
  const Name = pascal(name);
  const types = (parts.length > 0 ? parts.map((part) => `${Name}${part}Props`) : [`${Name}Props`]).concat(
    `${Name}Size`,
  );
  const value = parts.length > 0 ? `export * as ${Name} from './parts.js';` : `export { ${Name} } from './${Name}.js';`;
  return `${value}
export type { ${types.toSorted().join(', ')} } from './${Name}.props.js';
`;
}

const partsIndex = (name, parts) =>
  parts.map((part) => `export { ${pascal(name)}${part} as ${part} } from './${pascal(name)}${part}.js';\n`).join('');

const wordsFile = `${JSON.stringify({ en: { text: 'Three stories wait for your consent.' }, ar: { text: 'ثلاث حكايات تنتظر إذنك.' } }, null, 2)}\n`;

/** The Arabic of the texts of its docs page, by the English text in one line. */
function docsFile(name, parts) {
  const root = `${title(name)}. Renders one \`<div>\`. Use it for TODO. Do not use it for TODO.`;
  const others = parts
    .slice(1)
    .map((part) => [
      `${part} of \`${pascal(name)}.Root\`. Renders one \`<div>\`.`,
      `جزء من \`${pascal(name)}.Root\`. يُخرج \`<div>\` واحدًا.`,
    ]);
  const texts = {
    [root]: 'ما هو: TODO. يُخرج `<div>` واحدًا.\n\nيُستعمل في TODO. ولا يُستعمل في TODO.',
    ...Object.fromEntries(others),
    'The size of its text and space.': 'مقاس نصّه وفراغه.',
    'It begins on the right.': 'يبدأ من اليمين.',
  };
  return `${JSON.stringify(texts, null, 2)}\n`;
}

/**
 * All files of a component.
 *
 * @param {string} name in kebab case: the folder
 * @param {readonly string[]} parts the parts of a namespace, `Root` first; empty for a single component
 * @returns {Record<string, string>} file name → text
 */
export function componentFiles(name, parts) {
  const Name = pascal(name);
  const code =
    parts.length > 0
      ? {
          'parts.ts': partsIndex(name, parts),
          ...Object.fromEntries(parts.map((part) => [`${Name}${part}.tsx`, partFile(name, part, part === 'Root')])),
        }
      : { [`${Name}.tsx`]: single(name) };
  return {
    ...code,
    [`${Name}.props.ts`]: props(name, parts),
    [`${Name}.styles.ts`]: styles(name, parts),
    [`${Name}.test.tsx`]: test(name, parts),
    [`${Name}.stories.tsx`]: stories(name, parts),
    [`${Name}.words.json`]: wordsFile,
    [`${Name}.docs.ar.json`]: docsFile(name, parts),
    'index.ts': index(name, parts),
  };
}
