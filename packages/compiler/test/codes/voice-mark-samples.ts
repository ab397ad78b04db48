import { content, drawing, looks, mark, theme, type CodeSample } from './sample.js';

const words = (en: string, ar: string): CodeSample =>
  content({ 'words.en.json': JSON.stringify({ replies: en }), 'words.ar.json': JSON.stringify({ replies: ar }) });

/** A message as messages.json declares it, with its English text. */
const message = (note: string, en: string): CodeSample =>
  content({ 'messages.json': `{ "close": ${note} }`, 'words.en.json': JSON.stringify({ close: en }) });

const strokes = (body: string): CodeSample =>
  drawing(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor">
  ${body}
</svg>`);

const look = (body: string): CodeSample =>
  looks(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.5">
  ${body}
</svg>`);

const pattern = (cloth: string): CodeSample => content({ 'pattern.json': `{ "cloth": ${cloth} }` });

/** WS-V and WS-M: voice and marks. */
export const voiceMarkSamples: Readonly<Record<string, CodeSample>> = {
  'WS-V002': content({
    'brand.json':
      '{ "names": { "en": { "written": "Clay" } }, "languages": { "en": { "locale": "en" }, "ar": { "locale": "ar" } } }',
  }),
  'WS-V003': words('{count, plural, other {# replies}}', 'ردود {count}'),
  'WS-V004': words('{count, plural, one {a reply} few {# replies} other {# replies}}', 'ردود {count}'),
  'WS-V005': words('Replies to {name}', 'ردود'),
  'WS-V006': words('{count, plural, one {a reply} other {replies}}', 'ردود {count}'),
  'WS-V007': words('Replies to {name', 'ردود'),
  'WS-V008': content({ 'voice.json': '{ "tone": { "funny-serious": 0.5 } }' }),
  'WS-V009': content({
    'voice.json': `{
  "lexicon": {
    "member": {
      "prefer": { "en": ["member"], "ar": ["عضو"] },
      "avoid": { "en": ["user"], "ar": ["مستخدم"] },
      "why": { "en": "We speak of people.", "ar": "نتحدث عن الناس." }
    }
  }
}`,
    'words.en.json': '{ "new": "A new user" }',
  }),
  'WS-V010': words('CLOSE NOW', 'أغلق'),
  'WS-V011': words('Close', 'Close'),
  'WS-V012': theme(`{
  "voice": { "mood": { "calm": { "$type": "number", "$value": 1 } } }
}`),
  'WS-V013': words('Close <b>now</b>', 'أغلق'),
  'WS-V014': words("Replies to '{name}'", 'ردود'),
  'WS-V016': content({ 'brand.json': '{ "languages": { "en": { "locale": "en-u" } } }' }),
  'WS-V021': message('{ "description": "Closes it.", "expects": { "en": ["close"] } }', 'Done here'),
  'WS-V022': message('{ "description": "Closes it.", "max": { "en": 8 } }', 'Close this dialog'),
  'WS-V023': content({
    'voice.json': '{ "metaphors": { "sky": { "en": ["light"] } } }',
    'messages.json': '{ "loading": { "description": "While it loads.", "tier": "status" } }',
    'words.en.json': '{ "loading": "Collecting light" }',
  }),
  'WS-V024': content({
    'brand.json': '{ "languages": { "ar": { "locale": "ar" } }, "address": { "ar": { "variants": ["feminine"] } } }',
    'words.ar.json': '{ "invite": "أرسل حكايتك" }',
  }),
  'WS-V025': content({
    'brand.json': '{ "languages": { "en": { "locale": "en" } } }',
    'voice.json': '{ "rituals": { "thanks": { "en": "Thank you" } } }',
  }),
  'WS-V040': content({
    'brand.json': '{ "languages": { "ar": { "locale": "ar" } } }',
    'messages.json': '{ "close": { "description": "Closes it." } }',
    'words.ar.json': JSON.stringify({ close: '{gender, select, male {أغلق} other {إغلاق}}' }),
  }),
  'WS-V026': content({
    'voice.json': '{ "situations": { "error": { "feeling": { "en": "Worried" } } } }',
    'messages.json': '{ "failed": { "description": "It failed.", "situation": "eror" } }',
    'words.en.json': '{ "failed": "It did not load" }',
  }),
  'WS-V027': content({
    'voice.json': `{
  "tone": { "funny-serious": -0.6, "formal-casual": 0, "respectful-irreverent": 0, "enthusiastic-matter-of-fact": 0 },
  "situations": { "loss": { "delta": { "funny-serious": 0.4 }, "limits": { "humour": false } } }
}`,
  }),
  'WS-V041': content({
    'brand.json': '{ "languages": { "ar": { "locale": "ar" } } }',
    'voice.json':
      '{ "orthography": { "ar": { "tanwin": { "rule": "على الحرف قبل الألف: شكرًا.", "form": "before-alef" } } } }',
    'messages.json': '{ "thanks": { "description": "Thanks the reader." } }',
    'words.ar.json': '{ "thanks": "شكراً لكم" }',
  }),
  'WS-V042': content({
    'brand.json': '{ "languages": { "en": { "locale": "en" } } }',
    'voice.json': '{ "numerals": { "en": { "time": "24h" } } }',
    'messages.json': '{ "opens": { "description": "When it opens." } }',
    'words.en.json': '{ "opens": "It opens at 5:10 pm" }',
  }),
  'WS-V043': content({
    'brand.json': '{ "languages": { "en": { "locale": "en" } } }',
    'voice.json': '{ "channels": { "push": { "characters": 90, "links": false } } }',
    'messages.json': '{ "arrived": { "description": "A story has arrived.", "channel": "push" } }',
    'words.en.json': '{ "arrived": "Read it at https://clay.example" }',
  }),
  'WS-V044': content({
    'brand.json': '{ "languages": { "en": { "locale": "en" } } }',
    'messages.json':
      '{ "close": { "description": "Closes it.", "tier": "control", "plain": { "en": "Close" }, "expects": { "en": ["done"] } } }',
    'words.en.json': '{ "close": "Done here" }',
  }),
  'WS-V020': words('Close the the page', 'أغلق, ثم عد'),

  'WS-M001': content({
    'mark.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor">
  <path data-sign="line" d="M6 1V11"/>
</svg>`,
    'pattern.json': '{ "cloth": { "kind": "none" } }',
    'mark.tokens.json': '{ "mark": { "$type": "number", "clear-space": { "$value": -1 } } }',
  }),
  'WS-M002': strokes('<path data-sign="squiggle" d="M0 0L1 1"/>'),
  'WS-M003': strokes('<title>Clay</title>'),
  'WS-M004': strokes('<path data-sign="line" d="M6 1V13"/>'),
  'WS-M005': strokes('<path data-sign="line" d="M1 1L2"/>'),
  'WS-M006': mark(`{
  "mark": {
    "lockup": {
      "latin": {
        "size": { "$type": "number", "$value": 1 },
        "family": { "$type": "fontFamily", "$value": "Nowhere" }
      }
    }
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
  'WS-M013': look('<circle data-sign="ring" cx="6" cy="6" r="0.9"/>'),
  'WS-M014': look('<path data-sign="cross" d="M6 1V11M1 6H11"/>'),
};
