import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { css, emitPlatforms, figma, PlatformError, tailwind } from '../src/index.js';

const name = (path: string): string =>
  path
    .replace(/^sys\./u, '')
    .toUpperCase()
    .replaceAll('.', '_');
const tokens = {
  sys: {
    color: {
      $type: 'color',
      text: { $value: { colorSpace: 'srgb', components: [0, 0, 1] } },
      link: { $value: '{sys.color.text}' },
    },
    radius: { $type: 'dimension', md: { $value: { value: 4, unit: 'px' } } },
  },
};
const system = () => openSystem({ 'a.json': JSON.stringify(tokens) }, 'a.json');

describe('a naming rule of the config', () => {
  test('names the variables of Tailwind as those of CSS, and every utility reads one that is declared', async () => {
    const files = await emitPlatforms(system(), [css({ name, prefix: 'x' }), tailwind({ name, prefix: 'x' })]);
    expect(files['tailwind/tokens.css']).toBe(files['css/tokens.css']);
    const theme = String(files['tailwind/theme.css']);
    const read = [...theme.matchAll(/var\((--[\w-]+)\)/gu)].map(([, variable]) => variable!);
    expect(read).toHaveLength(3);
    for (const variable of read) expect(String(files['css/tokens.css'])).toContain(`${variable}:`);
    expect(theme).toContain('--color-text: var(--x-COLOR_TEXT);');
    expect(theme).toContain('--radius-md: var(--x-RADIUS_MD);');
  });

  test('names the variables of Figma, and `cssName` those in its code syntax', async () => {
    const inFigma = (path: string): string => path.replace(/^sys\./u, 'System/').replaceAll('.', '/');
    const files = await emitPlatforms(system(), [figma({ name: inFigma, cssName: name, prefix: 'x' })]);
    const { variables } = JSON.parse(String(files['figma/variables.rest.json'])) as {
      variables: { name: string; codeSyntax: { WEB: string } }[];
    };
    expect(variables.map((each) => [each.name, each.codeSyntax.WEB])).toEqual([
      ['System/color/text', 'var(--x-COLOR_TEXT)'],
      ['System/color/link', 'var(--x-COLOR_LINK)'],
      ['System/radius/md', 'var(--x-RADIUS_MD)'],
    ]);
    expect(JSON.parse(String(files['figma/base.tokens.json']))).toMatchObject({ System: { color: { text: {} } } });
  });

  test('that gives two tokens one name, or none, is an error of every platform', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(tailwind, figma, css),
        fc.constantFrom<[unknown, string]>(
          ['same', 'WS-E103'],
          ['', 'WS-E120'],
          [undefined, 'WS-E120'],
          [7, 'WS-E120'],
        ),
        async (platform, [given, code]) => {
          const files = emitPlatforms(system(), [platform({ name: () => given as string })]);
          const error = await files.then(
            () => undefined,
            (reason: unknown) => reason,
          );
          expect(error).toBeInstanceOf(PlatformError);
          expect((error as PlatformError).diagnostics.map((each) => each.code)).toContain(code);
        },
      ),
      { numRuns: 24 },
    );
  });
});
