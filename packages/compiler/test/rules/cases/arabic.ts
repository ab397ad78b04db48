import { oklch, px, type RuleCase } from './case.js';

const type = (size: number, letterSpacing: unknown): object => ({
  type: {
    $type: 'typography',
    body: {
      $value: { fontFamily: ['Vazirmatn'], fontSize: px(size), fontWeight: 400, letterSpacing, lineHeight: 1.8 },
    },
  },
});
const scripts = { script: { latin: {}, arabic: {} } };

export const cases: readonly RuleCase[] = [
  {
    name: 'letter spacing in the Arabic scale',
    tokens: type(18, px(0.5)),
    contexts: scripts,
    want: [['tokens.json:5:17', 'type.body', '0.5 px', '0', '[script arabic]']],
  },
  {
    name: 'letter spacing only in the Latin scale',
    tokens: { track: { $type: 'dimension', $value: px(0.5) }, ...type(18, '{track}') },
    contexts: { script: { latin: {}, arabic: { track: { $type: 'dimension', $value: px(0) } } } },
    want: [],
  },
  {
    name: 'letter spacing is reported where it is set',
    tokens: { track: { $type: 'dimension', $value: px(-0.5) }, ...type(18, '{track}') },
    contexts: scripts,
    want: [['tokens.json:2:46', 'type.body', '-0.5 px', '0', '[script arabic]']],
  },
  {
    name: 'Arabic text that is too small',
    tokens: type(12, px(0)),
    contexts: scripts,
    want: [['tokens.json:5:17', 'type.body', '12 px', '14 px', '[script arabic]']],
  },
  {
    name: 'a translucent text colour',
    tokens: { color: { $type: 'color', text: { muted: { $value: oklch(0.2, 0, 0, 0.6) } } } },
    contexts: scripts,
    want: [['tokens.json:5:28', 'color.text.muted', '40']],
  },
  {
    name: 'a translucent colour that a style uses for text',
    tokens: {
      color: { $type: 'color', quiet: { $value: oklch(0.2, 0, 0, 0.6) }, veil: { $value: oklch(0.2, 0, 0, 0.6) } },
    },
    contexts: scripts,
    styles: '.ws-note { color: var(--ws-color-quiet); background: var(--ws-color-veil) }',
    want: [['tokens.json:4:26', 'color.quiet', '40']],
  },
  {
    name: 'a translucent colour that a style uses for text through a private custom property',
    tokens: {
      color: { $type: 'color', quiet: { $value: oklch(0.2, 0, 0, 0.6) }, veil: { $value: oklch(0.2, 0, 0, 0.6) } },
    },
    contexts: scripts,
    styles:
      '.ws-note[data-color=quiet] { --ws-note-text: var(--ws-color-quiet) } .ws-note { color: var(--ws-note-text) }',
    want: [['tokens.json:4:26', 'color.quiet', '40']],
  },
  {
    name: 'letter spacing that a style sheet sets for every script',
    tokens: type(18, px(0)),
    contexts: scripts,
    styles:
      '.ws-label { letter-spacing: 0.02em } .ws-label:lang(en) { letter-spacing: 0.02em } .ws-tag { letter-spacing: 0 }',
    want: [['styles.css:1:13', 'label', '0.02em', '0']],
  },
  { name: 'a system without Arabic', tokens: type(12, px(0.5)), want: [] },
];
