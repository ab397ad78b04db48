import { resolver, tokens, type CodeSample } from './sample.js';

/** One token of a type. */
const value = (type: string, text: string): CodeSample =>
  tokens(`{
  "token": { "$type": "${type}", "$value": ${text} }
}`);

/** WS-T: types and values. */
export const valueSamples: Readonly<Record<string, CodeSample>> = {
  'WS-T001': value('colour', '"#ff0000"'),
  'WS-T002': tokens('{ "size": { "$value": 16 } }'),
  'WS-T003': tokens(`{
  "ink": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
  "line": { "$type": "border", "$value": { "color": "{width}", "width": "{width}", "style": "solid" } },
  "width": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } }
}`),
  'WS-T004': resolver(`{
  "version": "2025.10",
  "$extensions": { "org.wusum": { "contract": true } },
  "sets": { "base": { "sources": [{ "size": { "$type": "number", "$value": 1 } }] } },
  "modifiers": {
    "mode": {
      "contexts": { "light": [], "dark": [{ "size": { "$type": "fontWeight", "$value": 700 } }] },
      "default": "light"
    }
  },
  "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/mode" }]
}`),
  'WS-T010': value('color', '"#b4552d"'),
  'WS-T011': value('color', '{ "colorSpace": "srgb", "components": [0, 0.4, 255] }'),
  'WS-T012': value('dimension', '"16px"'),
  'WS-T013': value('duration', '{ "value": 200, "unit": "msec" }'),
  'WS-T014': value('number', '"1.5"'),
  'WS-T015': value('fontFamily', '[]'),
  'WS-T016': value('fontWeight', '"blod"'),
  'WS-T017': value('cubicBezier', '[2, 0, 0.3, 1]'),
  'WS-T018': value('strokeStyle', '"wiggly"'),
  'WS-T019': value('gradient', '{ "from": "red" }'),
  'WS-T020': value('border', '{ "color": { "colorSpace": "srgb", "components": [0, 0, 0] }, "style": "solid" }'),
  'WS-T021': value('dimension', '{ "value": 16, "unit": "px", "untis": "px" }'),
  'WS-T022': value('border', '"1px solid"'),
  'WS-T023': value('gradient', '[{ "color": { "colorSpace": "srgb", "components": [0, 0, 0] }, "position": 1.5 }]'),
  'WS-T024': value('color', '{ "colorSpace": "srgb", "components": [0, 0.4, 0.8], "hex": "#cc6600" }'),
  'WS-T025': value('fontFamily', '"Inter, sans-serif"'),
};
