import { roleTable } from '@wusum/platforms/internal';
import { css, type StyleDictionaryPlatform } from '@wusum/platforms';
import { inspect } from 'node:util';
import {
  content,
  contracted,
  dictionary,
  folder,
  mark,
  styled,
  platform,
  theme,
  tokens,
  unsolved,
  type CodeSample,
} from './sample.js';

const grey = (lightness: number, alpha = ''): string =>
  `{ "colorSpace": "oklch", "components": [${lightness}, 0, 0]${alpha} }`;

/** A background, and a text that is solved against it. */
const solved = (solve: string, ground = grey(0.5)): string => `{
  "$type": "color",
  "ground": { "$value": ${ground} },
  "text": {
    "$value": ${grey(0.5)},
    "$extensions": { "org.wusum": { "solve": ${solve} } }
  }
}`;

const number = (value: number): string => `{ "$type": "number", "$value": ${value} }`;

/** A Style Dictionary platform `web` without hooks. */
const web = (text: string, config: StyleDictionaryPlatform): CodeSample =>
  dictionary(
    text,
    { platforms: { web: config } },
    inspect({ platforms: { web: config } }, { depth: 9, breakLength: Infinity }),
  );

function fail(message: string): never {
  // Without the place of this file, which is that of a machine.
  throw Object.assign(new Error(message), { stack: '' });
}

const brands = (first: string, second: string, source = '{}'): string => `{
  "version": "2025.10",
  "modifiers": { "brand": { "contexts": { "${first}": [], "${second}": [${source}] }, "default": "${first}" } },
  "resolutionOrder": [{ "$ref": "#/modifiers/brand" }]
}`;

/** Two modes; the second sets the token `gap`. */
const modes = (value: string): string => `{
  "version": "2025.10",
  "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
  "modifiers": { "mode": { "contexts": { "light": [], "dark": [{ "gap": ${value} }] }, "default": "light" } },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }]
}`;

const gap = (size: number): string =>
  `{ "gap": { "$type": "dimension", "$value": { "value": ${size}, "unit": "px" } } }`;

const type = (size: number): string =>
  `{ "text": { "$type": "typography", "$value": { "fontFamily": "Inter", "fontSize": { "value": ${size}, "unit": "px" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 } } }`;

const standIn = (type: string): unknown => {
  const size = { value: 16, unit: 'px' };
  const letters = { fontFamily: 'Inter', fontSize: size, fontWeight: 400, letterSpacing: size, lineHeight: 1 };
  const values: Readonly<Record<string, unknown>> = {
    color: { colorSpace: 'srgb', components: [0, 0, 0] },
    dimension: size,
    fontFamily: 'Inter',
    typography: letters,
  };
  return values[type];
};

/** A token for each role, and one without a role. */
const roles = JSON.stringify(
  Object.values(roleTable).reduce<Record<string, unknown>>(
    (group, [type, name]) => {
      for (const step of name.includes('{n}') ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1]) {
        const path = name.replace('{n}', String(step)).split('.');
        const parent = path.slice(0, -1).reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, group);
        parent[path.at(-1)!] = { $type: type, $value: standIn(type) };
      }
      return group;
    },
    { other: { $type: 'color', $value: standIn('color') } },
  ),
);

const removedDocument = `{
  "version": "2025.10",
  "resolutionOrder": [
    { "name": "base", "type": "set", "sources": [{ "$ref": "base.tokens.json" }, { "$ref": "removed.tokens.json" }] }
  ]
}`;

const removed = (base: string, entry: string, version?: string): CodeSample =>
  theme({ 'brand.resolver.json': removedDocument, 'base.tokens.json': base, 'removed.tokens.json': entry }, version);

/** WS-C, WS-L and WS-E: derivations, lifecycle, themes and platforms. */
export const systemSamples: Readonly<Record<string, CodeSample>> = {
  'WS-C001': tokens(solved('{ "onn": ["{ground}"], "target": 4.5 }')),
  'WS-C002': tokens(solved('{ "on": ["{ground}"], "target": 15 }')),
  'WS-C003': tokens(solved('{ "on": ["{ground}"], "target": 4.5 }', grey(0.9, ', "alpha": 0.5'))),
  'WS-C010': unsolved(solved('{ "on": ["{ground}"], "target": 4.5 }')),

  'WS-L001': theme(`{
  "ink": ${number(1)},
  "blue": { "$type": "number", "$value": 1, "$deprecated": "{inc}" }
}`),
  'WS-L002': theme(`{
  "ink": ${number(1)},
  "blue": { "$type": "number", "$value": 1, "$deprecated": "{ink}" },
  "navy": { "$type": "number", "$value": 1, "$deprecated": "{blue}" }
}`),
  'WS-L003': theme(`{
  "ink": { "$type": "fontWeight", "$value": 400 },
  "blue": { "$type": "number", "$value": 1, "$deprecated": "{ink}" }
}`),
  'WS-L004': theme(`{
  "ink": ${number(1)},
  "blue": { "$type": "number", "$value": 1, "$deprecated": "{ink}" },
  "link": { "$value": "{blue}" }
}`),
  'WS-L005': styled(
    `{
  "ink": ${number(1)},
  "blue": { "$type": "number", "$value": 1, "$deprecated": "{ink}" }
}`,
    '.ws-link { opacity: var(--ws-blue); }',
  ),
  'WS-L006': theme(
    `{
  "ink": ${number(1)},
  "blue": { "$type": "number", "$value": 1, "$deprecated": "{ink}, gone in 2.0.0" }
}`,
    '2.1.0',
  ),
  'WS-L010': removed(`{ "ink": ${number(1)} }`, '{ "blue": { "$value": "{ink}", "$deprecated": true } }'),
  'WS-L011': removed(`{ "ink": ${number(1)} }`, '{ "blue": { "$value": "{ink}", "$deprecated": "2.0.0" } }', '2.0.0'),
  'WS-L012': removed(
    `{
  "ink": ${number(1)},
  "link": { "$value": "{blue}" }
}`,
    '{ "blue": { "$value": "{ink}", "$deprecated": "2.0.0" } }',
    '2.0.0',
  ),
  'WS-L013': removed(
    `{
  "ink": ${number(1)},
  "blue": ${number(2)}
}`,
    '{ "blue": { "$value": "{ink}", "$deprecated": "2.0.0" } }',
  ),

  'WS-E001': theme({ 'brand.resolver.json': brands('clay', 're ed') }),
  'WS-E002': theme(`{
  "text": { "muted-soft": ${number(1)} },
  "text-muted": { "soft": ${number(2)} }
}`),
  'WS-E003': folder({ 'clay.resolver.json': '{}', 'reed.resolver.json': '{}' }),
  'WS-E004': mark(`{ "ink": ${number(1)} }`),
  'WS-E005': theme(`{ "ink": ${number(1)} }`),
  'WS-E006': theme({
    'brand.resolver.json': `{
  "version": "2025.10",
  "modifiers": { "script": { "contexts": { "latin": [], "runes": [] }, "default": "latin" } },
  "resolutionOrder": [{ "$ref": "#/modifiers/script" }]
}`,
  }),
  'WS-E007': contracted(`{ "space": { "small": ${number(1)} } }`, { names: { 'space.large': 'number' } }),
  'WS-E008': contracted(`{ "space": { "small": ${number(1)} } }`, { names: { 'space.small': 'dimension' } }),
  'WS-E009': contracted(
    '{ "breakpoint": { "md": { "$type": "dimension", "$value": { "value": 50, "unit": "rem" } } } }',
    { breakpoints: { md: '48rem' } },
  ),
  'WS-E010': content(
    { 'words.en.json': '{ "action.close": "Close" }' },
    { messages: ['action.close', 'action.clear'] },
  ),
  'WS-E011': content({
    'messages.json': '{ "action.close": { "description": "Closes a panel." } }',
    'words.en.json': '{ "action.clsoe": "Close" }',
  }),
  'WS-E012': content({
    'brand.json': '{ "languages": { "en": { "locale": "en" } } }',
    'words.en.json': '{ "action.close": "Close" }',
    'words.fr.json': '{ "action.close": "Fermer" }',
  }),

  'WS-E013': theme({
    'brand.resolver.json': `{
  "version": "2025.10",
  "sets": { "base": { "sources": [], "$extensions": { "org.wusum": { "content": ["brand.json"] } } } },
  "modifiers": { "brand": { "contexts": { "clay": [], "reed": [] }, "default": "clay" } },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/brand" }]
}`,
    'brand.json': '{ "names": { "en": { "written": "Tribe" } } }',
  }),
  'WS-E014': theme({
    'brand.resolver.json': `{
  "version": "2025.10",
  "sets": { "base": { "sources": [{ "breakpoint": { "md": { "$type": "dimension", "$value": { "value": 48, "unit": "rem" } } } }] } },
  "modifiers": { "brand": { "contexts": { "clay": [], "reed": [{ "breakpoint": { "md": { "$type": "dimension", "$value": { "value": 50, "unit": "rem" } } } }] }, "default": "clay" } },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/brand" }]
}`,
  }),

  'WS-E101': platform('csss', `{ "ink": ${number(1)} }`),
  'WS-E102': platform('mui', `{ "ink": ${number(1)} }`),
  'WS-E103': platform(
    'scss',
    `{
  "text": { "muted-soft": ${number(1)} },
  "text-muted": { "soft": ${number(2)} }
}`,
  ),
  'WS-E104': platform('css', brands('clay', 're ed'), { 'none.json': '{}' }),
  'WS-E106': platform(
    'android',
    `{
  "version": "2025.10",
  "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
  "modifiers": {
    "density": { "contexts": { "comfortable": [], "compact": [{ "$ref": "compact.json" }] }, "default": "comfortable" }
  },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/density" }]
}`,
    { 'base.json': gap(8), 'compact.json': gap(4) },
  ),
  'WS-E108': { ...platform('shadcn', roles), isLong: true },
  'WS-E109': {
    ...platform(
      'figma',
      JSON.stringify({
        version: '2025.10',
        resolutionOrder: [
          {
            name: 'brand',
            type: 'modifier',
            contexts: Object.fromEntries(
              Array.from({ length: 50 }, (_, index) => [`b${index}`, [{ a: { $type: 'number', $value: index } }]]),
            ),
            default: 'b0',
          },
        ],
      }),
      { 'none.json': '{}' },
    ),
    isLong: true,
  },
  'WS-E107': platform('figma', '{ "ease": { "$type": "cubicBezier", "$value": [0.3, 0, 0.2, 1] } }'),
  'WS-E110': web(`{ "ink": ${number(1)} }`, { transformGroup: 'csss' }),
  'WS-E111': dictionary(
    `{ "ink": ${number(1)} }`,
    {
      hooks: { formats: { mine: (): never => fail('no paper') } },
      platforms: { web: { files: [{ destination: 'a.txt', format: 'mine' }] } },
    },
    "{ hooks: { formats: { mine: () => fail('no paper') } }, platforms: { web: { files: [{ destination: 'a.txt', format: 'mine' }] } } }",
  ),
  'WS-E112': web(`{ "ink": ${number(1)} }`, { files: [{ destination: '../a.css', format: 'css/variables' }] }),
  'WS-E113': dictionary(
    `{ "ink": ${number(1)} }`,
    {
      hooks: { formats: { mine: (): string => undefined as unknown as string } },
      platforms: { web: { files: [{ destination: 'a.txt', format: 'mine' }] } },
    },
    "{ hooks: { formats: { mine: () => {} } }, platforms: { web: { files: [{ destination: 'a.txt', format: 'mine' }] } } }",
  ),
  'WS-E114': web(`{ "ink": { "1": ${number(1)} }, "sand": { "1": ${number(2)} } }`, {
    files: [{ destination: 'a.css', format: 'css/variables' }],
  }),
  'WS-E115': web(`{ "ink": ${number(1)}, "text": { "$value": "{ink}" } }`, {
    transforms: ['name/kebab'],
    files: [
      {
        destination: 'a.css',
        format: 'css/variables',
        filter: { name: 'text' },
        options: { outputReferences: true },
      },
    ],
  }),
  'WS-E116': web(`{ "ink": ${number(1)} }`, {
    files: [{ destination: 'a.css', format: 'css/variables', filter: { $type: 'color' } }],
  }),
  'WS-E117': platform('ios', modes('{ "$type": "number", "$value": 1 }'), { 'base.json': gap(8) }),
  'WS-E118': platform(
    'flutter',
    `{
  "sunken": {
    "$type": "shadow",
    "$value": {
      "color": ${grey(0.2)},
      "offsetX": { "value": 0, "unit": "px" },
      "offsetY": { "value": 2, "unit": "px" },
      "blur": { "value": 4, "unit": "px" },
      "spread": { "value": 0, "unit": "px" },
      "inset": true
    }
  }
}`,
  ),
  'WS-E119': platform('css', `{\n  "caf\u00E9": ${number(1)},\n  "cafe\u0301": ${number(2)}\n}`),
  'WS-E120': platform(
    css({ contexts: { theme: { dark: '.dark' } } }),
    modes('{ "$type": "dimension", "$value": { "value": 4, "unit": "px" } }'),
    { 'base.json': gap(8) },
    "`css({ contexts: { theme: { dark: '.dark' } } })`",
  ),
  'WS-E105': platform('css', brands('clay', 'reed', '{ "$ref": "reed.json" }'), { 'reed.json': type(16) }),
};
