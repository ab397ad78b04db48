import { describe, expect, test } from 'vitest';
import { addAddon } from './add-addon.js';

const addon = '@wusum/studio';

const cases: readonly [name: string, given: string, want: string][] = [
  [
    'main.ts with `satisfies`',
    "export default {\n  addons: ['@storybook/addon-docs'],\n} satisfies StorybookConfig;\n",
    "export default {\n  addons: ['@storybook/addon-docs', '@wusum/studio'],\n} satisfies StorybookConfig;\n",
  ],
  [
    'main.ts with a variable, several lines and comments',
    "const config: StorybookConfig = {\n  // mine\n  addons: [\n    'a', // first\n    { name: 'b', options: {} },\n  ],\n};\nexport default config;\n",
    "const config: StorybookConfig = {\n  // mine\n  addons: [\n    'a', // first\n    { name: 'b', options: {} },\n    '@wusum/studio',\n  ],\n};\nexport default config;\n",
  ],
  [
    'main.js with double quotes, without a comma at the end',
    'export default {\n\t"addons": [\n\t\t"a"\n\t]\n};\n',
    'export default {\n\t"addons": [\n\t\t"a",\n\t\t"@wusum/studio"\n\t]\n};\n',
  ],
  [
    'main.mjs with `defineMain` and line ends of Windows',
    "export default defineMain({\r\n  addons: [\r\n    'a',\r\n  ],\r\n});\r\n",
    "export default defineMain({\r\n  addons: [\r\n    'a',\r\n    '@wusum/studio',\r\n  ],\r\n});\r\n",
  ],
  [
    'main.cjs with an object',
    'module.exports = { stories: [], addons: [] };\n',
    "module.exports = { stories: [], addons: ['@wusum/studio'] };\n",
  ],
  ['CommonJS with names', "exports.addons = ['a'];\n", "exports.addons = ['a', '@wusum/studio'];\n"],
  ['named exports', "export const addons = ['a'];\n", "export const addons = ['a', '@wusum/studio'];\n"],
  [
    'getAbsolutePath',
    "const getAbsolutePath = (name) => dirname(require.resolve(name));\nexport default {\n  addons: [getAbsolutePath('a'), { name: getAbsolutePath('b') }],\n};\n",
    "const getAbsolutePath = (name) => dirname(require.resolve(name));\nexport default {\n  addons: [getAbsolutePath('a'), { name: getAbsolutePath('b') }, getAbsolutePath('@wusum/studio')],\n};\n",
  ],
  [
    'a list in a variable',
    "const addons = ['a'];\nexport default { addons };\n",
    "const addons = ['a', '@wusum/studio'];\nexport default { addons };\n",
  ],
  [
    'no addons',
    "export default {\n  framework: '@storybook/react-vite',\n};\n",
    "export default {\n  addons: ['@wusum/studio'],\n  framework: '@storybook/react-vite',\n};\n",
  ],
];

describe('the studio is added to', () => {
  test.each(cases)('%s, and a second time changes nothing', (_name, given, want) => {
    expect(addAddon(given, addon)).toEqual({ kind: 'edited', text: want });
    expect(addAddon(want, addon)).toEqual({ kind: 'unchanged', text: want });
  });
});

test.each([
  ["export default { addons: ['a'] };\n", "export default { addons: ['a', { name: 'b', options: { c: 'd' } }] };\n"],
  [
    'export default {\n  "x": "y",\n};\n',
    'export default {\n  addons: [{ name: "b", options: { c: "d" } }],\n  "x": "y",\n};\n',
  ],
  [
    "export default { addons: [getAbsolutePath('a')] };\n",
    "export default { addons: [getAbsolutePath('a'), { name: getAbsolutePath('b'), options: { c: 'd' } }] };\n",
  ],
])('options are written in the quotes of the file, once: %j', (given, want) => {
  expect(addAddon(given, 'b', "{ c: 'd' }")).toEqual({ kind: 'edited', text: want });
  expect(addAddon(want, 'b', "{ c: 'd' }")).toEqual({ kind: 'unchanged', text: want });
});

test.each([
  ["export default { addons: ['a'] ", /syntax error/u],
  ["export { default } from './shared.js';\n", /not an object/u],
  ["import { addons } from './shared.js';\nexport default { addons };\n", /not a list/u],
  ['export default { addons: isCi ? [] : [] };\n', /not a list/u],
])('a file that is not understood is left to the user: %j', (text, reason) => {
  expect(addAddon(text, addon)).toEqual({ kind: 'byHand', reason: expect.stringMatching(reason) as string });
});
