import { mark, theme, type CodeSample } from './sample.js';

/** A token with an extension for voice or mark. */
const token = (path: readonly string[], extension: string, value = '1'): string => {
  const inner = `{ "$value": ${value}, "$extensions": { "org.wusum": ${extension} } }`;
  return path.reduceRight((content, name) => `{ "${name}": ${content} }`, inner);
};

const wording = (message: string): CodeSample =>
  theme(`{
  "voice": {
    "$type": "number",
    "message": ${token(['close'], `{ "message": ${message} }`)}
  }
}`);

const stroke = (content: string): CodeSample =>
  mark(`{
  "mark": {
    "$type": "number",
    "stroke": ${token(['1'], `{ "stroke": ${content} }`)}
  }
}`);

const pattern = (content: string): CodeSample =>
  mark(`{
  "mark": {
    "$type": "number",
    "pattern": ${token(['cloth'], `{ "pattern": ${content} }`)}
  }
}`);

/** WS-V and WS-M: voice and marks. */
export const voiceMarkSamples: Readonly<Record<string, CodeSample>> = {
  'WS-V001': wording('{ "en": { "some": "Close" }, "ar": "أغلق" }'),
  'WS-V002': wording('{ "en": "Close" }'),
  'WS-V003': wording('{ "en": { "plural": "count", "other": "{count} replies" }, "ar": "ردود {count}" }'),
  'WS-V004': wording(
    '{ "en": { "plural": "count", "one": "a reply", "few": "{count} replies", "other": "{count} replies" }, "ar": "ردود {count}" }',
  ),
  'WS-V005': wording('{ "en": "Mark of {name}", "ar": "وسم" }'),
  'WS-V006': wording('{ "en": { "plural": "count", "one": "a reply", "other": "replies" }, "ar": "ردود {count}" }'),
  'WS-V007': wording('{ "en": "Close {name", "ar": "أغلق" }'),
  'WS-V008': theme(`{
  "voice": { "tone": { "$type": "number", "funny-serious": { "$value": 2 } } }
}`),
  'WS-V009': theme(`{
  "voice": {
    "$type": "number",
    "term": { "member": { "$value": 1, "$extensions": { "org.wusum": { "term": {
      "prefer": { "en": "member", "ar": ["عضو"] },
      "avoid": { "en": ["user"], "ar": ["مستخدم"] },
      "why": { "en": "We speak of people.", "ar": "نتحدث عن الناس." }
    } } } } },
    "message": ${token(['new'], '{ "message": { "en": "A new user", "ar": "عضو جديد" } }')}
  }
}`),
  'WS-V010': wording('{ "en": "CLOSE NOW", "ar": "أغلق" }'),
  'WS-V011': wording('{ "en": "Close", "ar": "Close" }'),
  'WS-V012': theme(`{
  "voice": { "mood": { "calm": { "$type": "number", "$value": 1 } } }
}`),
  'WS-V013': wording('{ "en": "Close <b>now</b>", "ar": "أغلق" }'),
  'WS-V014': wording(`{ "en": "Mark '{name}'", "ar": "وسم" }`),

  'WS-M001': mark('{ "mark": { "width": { "$type": "number", "$value": -1 } } }'),
  'WS-M002': stroke('{ "sign": "squiggle", "path": "M0 0L1 1" }'),
  'WS-M003': mark('{ "mark": { "stroke": { "1": { "$type": "number", "$value": 0 } } } }'),
  'WS-M004': stroke('{ "sign": "line", "path": "M6 1V13" }'),
  'WS-M005': stroke('{ "sign": "line", "path": "M1 1l2 2" }'),
  'WS-M006': mark(`{
  "mark": {
    "$type": "number",
    "lockup": ${token(['latin'], '{ "lockup": { "source": "font", "family": "Nowhere" } }', '8')}
  }
}`),
  'WS-M007': pattern('{ "kind": "hankin", "tiling": "square", "size": 0 }'),
  'WS-M008': pattern(
    '{ "kind": "weave", "columns": 10, "rows": [{ "motif": "pick", "width": 3, "height": 1, "threads": [0, 1] }] }',
  ),
};
