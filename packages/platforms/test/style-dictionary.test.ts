import StyleDictionary from 'style-dictionary';
import { expect, test, vi } from 'vitest';
import { formats, hooks, transformGroups } from '../src/style-dictionary.js';

vi.setConfig({ testTimeout: 60_000 });

const tokens = {
  color: {
    $type: 'color',
    ink: { $value: { colorSpace: 'srgb', components: [0, 0, 0] }, $description: 'Body text.' },
    text: { $value: '{color.ink}' },
  },
  space: { $type: 'dimension', card: { $value: { value: 1.5, unit: 'rem' } } },
  font: { text: { $type: 'fontFamily', $value: ['Readex Pro', 'sans-serif'] } },
  pace: { $type: 'duration', fast: { $value: { value: 200, unit: 'ms' } } },
  type: {
    $type: 'typography',
    body: {
      $value: {
        fontFamily: '{font.text}',
        fontSize: { value: 1, unit: 'rem' },
        fontWeight: 'semi-bold',
        letterSpacing: { value: 0, unit: 'px' },
        lineHeight: 1.5,
      },
    },
  },
};

/** Output of one of our formats in a plain Style Dictionary configuration. */
async function write(platform: string, format = platform): Promise<string> {
  const dictionary = new StyleDictionary({
    tokens: tokens as never,
    hooks: hooks as never,
    preprocessors: ['wusum/resolve'],
    log: { verbosity: 'silent', warnings: 'error' },
    platforms: {
      own: { transformGroup: `wusum/${platform}`, files: [{ destination: 'own', format: `wusum/${format}` }] },
    },
  });
  const [file] = await dictionary.formatPlatform('own');
  return String(file!.output);
}

const rows: readonly (readonly [string, ...string[]])[] = [
  ['css', '--color-text: #000000;', '--pace-fast: 200ms;', '--type-body: 600 1rem/1.5 "Readex Pro", sans-serif;'],
  ['scss', '$color-text: #000000 !default;', "'font-weight': 600", '"space.card": $space-card,'],
  ['less', '@color-text: #000000;', '@type-body: { font-family: "Readex Pro", sans-serif;'],
  ['ts', 'text: "#000000"', 'fontWeight: 600', '} as const;'],
  ['json', '"$value":{"colorSpace":"srgb","components":[0,0,0]}'],
  ['tailwind', '--color-text: var(--color-text);', '--spacing-card: var(--space-card);'],
  ['figma', '"com.figma.modeName"', '"font-size": {"$type":"dimension","$value":{"value":16,"unit":"px"}}'],
  ['swift', '/// Body text.', 'public static let spaceCard: CGFloat = 24', 'weight: Font.Weight.semibold'],
  ['compose', 'val spaceCard: Dp = 24.dp', 'val colorText: Color = Color(0xFF000000)'],
  [
    'android-xml',
    '<style name="type_body">',
    '<dimen name="space_card">24dp</dimen>',
    '<color name="color_text">#FF000000</color>',
  ],
  ['dart', 'static const double spaceCard = 24.0;', 'FontWeight.w600'],
  ['mjml', '<mj-class name="color-text" color="#000000" />', 'font-size="16px"'],
  ['tokens-studio', '"$type":"typography"', '"fontSize":"16px"'],
];

test.each(rows)('the hooks for %s work in a plain Style Dictionary configuration', async (platform, ...parts) => {
  const text = await write(platform);
  for (const part of parts) expect(text).toContain(part);
  expect(text).not.toMatch(/\[object|undefined|NaN/);
});

test('every transform group has a format, and every format without roles is tested here', () => {
  const tried = rows.map(([platform]) => `wusum/${platform}`);
  expect(Object.keys(transformGroups).sort()).toEqual([...tried].sort());
  const roles = ['wusum/mui', 'wusum/radix-themes', 'wusum/shadcn', 'wusum/storybook'];
  expect(Object.keys(formats).sort()).toEqual([...tried, ...roles].sort());
});

test('a format with roles reports the roles without a token', async () => {
  await expect(write('json', 'shadcn')).rejects.toThrow(/WS-E102.+"canvas"/);
});
