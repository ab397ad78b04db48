import type { SourceFiles } from '@wusum/diagnostics';

const wide = { colorSpace: 'srgb', components: [1, 1, 1] };

/** A small token folder with two brands in two languages, for tests. */
export const smallFiles: SourceFiles = {
  'wusum.resolver.json': JSON.stringify({
    version: '2025.10',
    sets: { semantic: { sources: [{ $ref: 'semantic.tokens.json' }] } },
    modifiers: {
      brand: {
        contexts: { one: [{ $ref: 'one/color.tokens.json' }], two: [{ $ref: 'two/color.tokens.json' }] },
        default: 'one',
        $extensions: {
          'org.wusum': {
            content: {
              one: ['one/brand.json', 'one/words.en.json', 'one/words.ar.json'],
              two: ['two/brand.json', 'two/words.en.json', 'two/words.ar.json'],
            },
          },
        },
      },
    },
    resolutionOrder: [{ $ref: '#/sets/semantic' }, { $ref: '#/modifiers/brand' }],
  }),
  'semantic.tokens.json': JSON.stringify({ color: { $type: 'color', paper: { $value: wide }, ink: { $value: wide } } }),
  ...brandFolder('one'),
  ...brandFolder('two'),
};

function brandFolder(id: string): Record<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  const names = { en: { written: `Brand ${id}` }, ar: { written: 'علامة' } };
  const languages = { en: { locale: 'en', name: 'English' }, ar: { locale: 'ar', name: 'العربية' } };
  return {
    [`${id}/color.tokens.json`]:
      '{\n  "color": {\n    "$type": "color",\n    "ink": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } }\n  }\n}\n',
    [`${id}/brand.json`]: json({ names, languages }),
    [`${id}/words.en.json`]: json({ 'action.close': 'Close', 'action.open': 'Open' }),
    [`${id}/words.ar.json`]: json({ 'action.close': 'إغلاق', 'action.open': 'فتح' }),
  };
}
