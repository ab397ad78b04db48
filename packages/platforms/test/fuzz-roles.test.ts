import fc from 'fast-check';
import { Script } from 'node:vm';
import * as sass from 'sass';
import { expect, test, vi } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { emitPlatforms, roleTable } from '../src/write-platforms.js';
import { hostileTokens } from './hostile.js';

vi.setConfig({ testTimeout: 120_000 });

/** A token for every role, with hostile values. */
function roleTokens(values: Readonly<Record<string, unknown>>): string {
  const root: Record<string, unknown> = {};
  for (const [type, first] of Object.values(roleTable)) {
    const steps = first.includes('{n}') ? Array.from({ length: 12 }, (_, index) => index + 1) : [0];
    for (const step of steps) {
      const names = first.replace('{n}', String(step)).split('.');
      const own = names.pop()!;
      const group = names.reduce((node, name) => (node[name] ??= {}) as Record<string, unknown>, root);
      group[own] = { $type: type, $value: values[type] };
    }
  }
  return JSON.stringify(root);
}

/** The default export of a module, with Storybook's `create` as the identity function. */
function run(source: string): object {
  const own = source.replace(/^import .+$/m, '').replace(/^export const \w+ = /m, 'result = ');
  const script = own.replace(/^export default \w+;$/m, '').replace(/^export default create\(/m, 'result = (');
  const context: { result?: object } = {};
  new Script(script).runInNewContext(context);
  return context.result!;
}

test('no text escapes from a string or declaration of the themes for shadcn/ui, Radix Themes, MUI and Storybook', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTokens, async (values) => {
      const system = openSystem({ 'a.json': roleTokens(values) }, 'a.json');
      const files = (await emitPlatforms(system, ['shadcn', 'radix-themes', 'mui', 'storybook'])) as Record<
        string,
        string
      >;
      const radix = sass.compileString(files['radix-themes/default.css']!, { syntax: 'css' }).css;
      expect(radix.match(/^[^\s].*\{$/gm)).toEqual(['.radix-themes[data-is-root-theme=true] {']);
      const shadcn = sass.compileString(files['shadcn/default.css']!, { syntax: 'css' }).css;
      expect(shadcn.match(/^[^\s@}].*\{$|^@theme.*$/gm)).toEqual([':root {', '@theme inline {']);
      expect(Object.keys(run(files['mui/default.js']!))).toEqual([
        'cssVariables',
        'defaultColorScheme',
        'direction',
        'colorSchemes',
        'typography',
        'shape',
      ]);
      expect(Object.keys(run(files['storybook/default.js']!))).toHaveLength(26);
      for (const text of Object.values(files)) expect(text).not.toMatch(/<\/|<!--/);
    }),
    { numRuns: 12 },
  );
});
