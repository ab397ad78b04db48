import { asked, folder, resolver, several, theme, tokens, type CodeSample } from './sample.js';

const one = '{ "$type": "number", "$value": 1 }';

const modes = `{
  "version": "2025.10",
  "modifiers": { "mode": { "contexts": { "light": [], "dark": [] } } },
  "resolutionOrder": [{ "$ref": "#/modifiers/mode" }]
}`;

/** `resolutionOrder` with one inline item, as JSON. */
const ordered = (item: string): string => `{
  "version": "2025.10",
  "resolutionOrder": [${item}]
}`;

/** A resolver document with sets and modifiers, as JSON. */
const defined = (definitions: string, order: string): string => `{
  "version": "2025.10",
  ${definitions},
  "resolutionOrder": [${order}]
}`;

/** WS-S, WS-R and WS-G: files, resolver documents, groups and references. */
export const readingSamples: Readonly<Record<string, CodeSample>> = {
  'WS-S001': tokens(`{
  "size": ${one},
}`),
  'WS-S002': tokens(`{
  "size": ${one},
  "size": { "$type": "number", "$value": 2 }
}`),
  'WS-S003': resolver(ordered('{ "name": "base", "type": "set", "sources": [{ "$ref": "bsae.json" }] }'), {
    'base.json': '{}',
  }),
  'WS-S004': tokens('[1, 2]'),
  'WS-S005': tokens(`{ "size": { "$type": "number", "$value": 1, "$description": "Two\tcolumns" } }`),
  'WS-S006': tokens('{ "size": { "$type": "number", "$value": 1, "$description": "\uFFFD" } }'),
  'WS-S007': { ...tokens(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`), isLong: true },
  'WS-S008': tokens('{ "size": { "$type": "number", "$value": 1e999 } }'),
  'WS-S009': several({
    'brand.tokens.yaml': [
      'a: &a { $type: number, $value: 1 }',
      ...['b', 'c', 'd', 'e', 'f', 'g'].map(
        (name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdef'[index]}`).join(', ')}]`,
      ),
    ].join('\n'),
  }),

  'WS-R001': resolver(
    '{ "version": "2024.05", "resolutionOrder": [{ "name": "base", "type": "set", "sources": [] }] }',
  ),
  'WS-R002': resolver('{ "version": "2025.10", "resolutionOrder": [] }'),
  'WS-R003': resolver(ordered('{ "name": "base", "sources": [] }')),
  'WS-R004': resolver(
    ordered('{ "name": "base", "type": "set", "sources": [] }, { "name": "base", "type": "set", "sources": [] }'),
  ),
  'WS-R005': resolver(ordered('{ "name": "base", "type": "set" }')),
  'WS-R006': resolver(ordered('{ "name": "mode", "type": "modifier", "contexts": [] }')),
  'WS-R007': resolver(ordered('{ "name": "mode", "type": "modifier", "contexts": {} }')),
  'WS-R008': resolver(
    ordered('{ "name": "mode", "type": "modifier", "contexts": { "light": [], "dark": [] }, "default": "drak" }'),
  ),
  'WS-R009': resolver(ordered('{ "name": "base", "type": "set", "sources": [{ "$ref": 7 }] }')),
  'WS-R010': resolver(defined('"sets": { "base": { "sources": [] } }', '{ "$ref": "#/sets/bsae" }')),
  'WS-R011': resolver(
    defined(
      '"sets": { "base": { "sources": [{ "$ref": "#/modifiers/mode" }] } },\n  "modifiers": { "mode": { "contexts": { "light": [], "dark": [] } } }',
      '{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }',
    ),
  ),
  'WS-R012': resolver(
    defined('"sets": { "base": { "sources": [{ "$ref": "#/resolutionOrder/0" }] } }', '{ "$ref": "#/sets/base" }'),
  ),
  'WS-R013': resolver(
    defined(
      '"sets": {\n    "a": { "sources": [{ "$ref": "#/sets/b" }] },\n    "b": { "sources": [{ "$ref": "#/sets/a" }] }\n  }',
      '{ "$ref": "#/sets/a" }',
    ),
  ),
  'WS-R014': resolver(ordered('{ "name": "base", "type": "set", "sources": ["base.json"] }')),
  'WS-R015': resolver(
    '{ "version": "2025.10", "resolutionOder": [], "resolutionOrder": [{ "name": "a", "type": "set", "sources": [] }] }',
  ),
  'WS-R016': asked(modes, { mode: 'dark', moed: 'dark' }),
  'WS-R017': asked(modes, { mode: 'drak' }),
  'WS-R018': asked(modes, {}),
  'WS-R019': resolver(
    `{
  "version": "2025.10",
  "$extensions": { "org.wusum": { "contract": true } },
  "sets": { "base": { "sources": [{ "size": ${one} }] } },
  "modifiers": {
    "mode": { "contexts": { "light": [], "dark": [{ "szie": ${one} }] }, "default": "light" }
  },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }]
}`,
  ),
  'WS-R020': resolver(
    '{ "version": "2025.10", "name": 7, "resolutionOrder": [{ "name": "a", "type": "set", "sources": [] }] }',
  ),
  'WS-R021': resolver(
    ordered('{ "name": "base", "type": "set", "sources": [{ "$ref": "https://example.com/base.json" }] }'),
  ),
  'WS-R022': resolver(
    defined('"sets": { "base": { "sources": [] }, "spare": { "sources": [] } }', '{ "$ref": "#/sets/base" }'),
  ),
  'WS-R023': theme({
    'brand.resolver.json': `{
  "version": "2025.10",
  "sets": { "base": { "sources": [], "$extensions": { "org.wusum": { "content": ["brand.json"] } } } },
  "modifiers": { "mode": { "contexts": { "light": [], "dark": [] }, "default": "light" } },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }]
}`,
    'brand.json': '{ "start": { "mode": "drak" } }',
  }),
  'WS-R024': folder({
    'brand.resolver.json': ordered('{ "name": "base", "type": "set", "sources": [{ "$ref": "base.tokens.json" }] }'),
    'base.tokens.json': `{ "size": ${one} }`,
    'brands/reed/size.tokens.json': '{ "size": { "$value": 2 } }',
  }),

  'WS-G001': tokens(`{ "size.small": ${one} }`),
  'WS-G002': tokens('{ "size": { "$type": "number", "$value": 1, "$descripton": "Small." } }'),
  'WS-G003': tokens(`{
  "size": { "$type": "number", "$value": 1, "large": { "$value": 2 } }
}`),
  'WS-G004': tokens(`{
  "base": ${one},
  "size": { "$type": "number", "$value": 2, "$ref": "#/base" }
}`),
  'WS-G005': tokens('{ "size": { "$type": "number", "$value": 1, "$description": 7 } }'),
  'WS-G006': tokens('{ "size": 16 }'),
  'WS-G007': resolver(
    ordered('{ "name": "base", "type": "set", "sources": [{ "$ref": "a.json" }, { "$ref": "b.json" }] }'),
    { 'a.json': `{ "size": ${one} }`, 'b.json': `{ "size": { "small": ${one} } }` },
  ),
  'WS-G008': tokens('{ "size": { "$type": "number" } }'),
  'WS-G009': tokens(`{
  "ink": ${one},
  "Ink": ${one}
}`),
  'WS-G010': tokens(`{
  "size": { "small": ${one} },
  "gap": { "$type": "number", "$value": "{size.smal}" }
}`),
  'WS-G011': tokens(`{
  "$type": "number",
  "a": { "$value": "{b}" },
  "b": { "$value": "{c}" },
  "c": { "$value": "{a}" }
}`),
  'WS-G012': tokens('{ "size": { "$type": "number", "$value": "{base" } }'),
  'WS-G013': tokens('{ "size": { "$type": "number", "$ref": "base" } }'),
  'WS-G014': tokens(`{
  "size": { "small": ${one} },
  "gap": { "$type": "number", "$value": "{size}" }
}`),
  'WS-G015': tokens(`{
  "size": ${one},
  "gap": { "$type": "number", "$ref": "#/size" }
}`),
  'WS-G016': tokens(`{
  "space": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } },
  "gap": { "$type": "number", "$value": { "$ref": "#/space/$value/vlaue" } }
}`),
  'WS-G017': tokens(`{
  "size": ${one},
  "gap": { "$type": "number", "$value": { "$ref": "#/size/$value", "unit": "px" } }
}`),
  'WS-G018': tokens(`{
  "stack": { "$type": "fontFamily", "$value": ["Inter", "Arial"] },
  "text": { "$type": "fontFamily", "$value": ["Cairo", { "$ref": "#/stack/$value" }] }
}`),
  'WS-G019': {
    ...tokens(
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 120 }, (_, index) => [
            `t${index}`,
            { $type: 'number', $value: { a: { b: { $ref: `#/t${index + 1}/$value/a` } } } },
          ]),
        ),
      ),
    ),
    isLong: true,
  },
  'WS-G020': tokens(`{
  "button": { "size": ${one} },
  "link": { "$extends": "{buton}" }
}`),
  'WS-G021': tokens(`{
  "size": ${one},
  "link": { "$extends": "{size}" }
}`),
  'WS-G022': tokens(`{
  "a": { "$extends": "{b}" },
  "b": { "$extends": "{a}" }
}`),
  'WS-G025': folder({
    'brand.resolver.json': `{
  "version": "2025.10",
  "$extensions": { "org.wusum": { "unordered": true } },
  "resolutionOrder": [
    { "name": "all", "type": "set", "sources": [{ "$ref": "a.tokens.json" }, { "$ref": "b.tokens.json" }] }
  ]
}`,
    'a.tokens.json': '{ "gap": { "$type": "dimension", "$value": { "value": 8, "unit": "px" } } }',
    'b.tokens.json': '{ "gap": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } } }',
  }),
  'WS-R025': resolver(`{
  "version": "2025.10",
  "sets": { "ramp": { "sources": [{ "gray": { "$type": "number", "$value": 1 } }] } },
  "resolutionOrder": [
    { "name": "roles", "type": "set", "sources": [{ "text": { "$type": "number", "$value": "{gray}" } }] }
  ]
}`),
  'WS-G024': tokens('{ "size": { "type": "dimension", "value": "16px" } }'),
};
