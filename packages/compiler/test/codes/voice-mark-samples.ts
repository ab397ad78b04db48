import { drawing, mark, theme, type CodeSample } from './sample.js';

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

const strokes = (body: string): CodeSample =>
  drawing(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor">
  ${body}
</svg>`);

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
  'WS-M002': strokes('<path data-sign="squiggle" d="M0 0L1 1"/>'),
  'WS-M003': strokes('<title>Clay</title>'),
  'WS-M004': strokes('<path data-sign="line" d="M6 1V13"/>'),
  'WS-M005': strokes('<path data-sign="line" d="M1 1L2"/>'),
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
  'WS-M009': drawing('<svg xmlns="http://www.w3.org/2000/svg"><path data-sign="line" d="M6 1V11"/></svg>'),
  'WS-M010': strokes('<text x="1" y="9">C</text>'),
  'WS-M011': strokes('<path data-sign="line" fill="red" d="M6 1V11"/>'),
  'WS-M012': strokes('<circle data-sign="ring" cx="3" cy="6" r="2" transform="scale(2 1)"/>'),
};
