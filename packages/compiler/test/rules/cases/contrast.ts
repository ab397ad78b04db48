import { oklch, type RuleCase } from './case.js';

const colors = (text: object, more: object = {}): object => ({
  color: {
    $type: 'color',
    surface: { canvas: { $value: oklch(0.98, 0, 0) } },
    text: { default: { $value: text } },
    ...more,
  },
});
const dark = oklch(0.25, 0.02, 260);
const faint = oklch(0.72, 0.02, 260);

export const cases: readonly RuleCase[] = [
  {
    name: 'text with too little contrast on its background',
    tokens: colors(faint),
    styles: '.ws-card { background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default) }',
    want: [['tokens.json:8:30', 'card', 'color.text.default', 'color.surface.canvas', '2.33:1', '4.5:1', 'Lc 45']],
  },
  {
    name: 'text with enough contrast',
    tokens: colors(dark),
    styles: '.ws-card { background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default) }',
    want: [],
  },
  {
    name: 'a state that changes only the background',
    tokens: colors(dark, { pressed: { $value: oklch(0.4, 0.02, 260) } }),
    styles:
      '.ws-button { color: var(--ws-color-text-default) } .ws-button:where(:active) { background: var(--ws-color-pressed) }',
    want: [['tokens.json:8:30', 'button:active', 'color.text.default', 'color.pressed', '1.73:1', '4.5:1', 'Lc 10']],
  },
  {
    name: 'a variant that changes the text and a state that changes the background',
    tokens: colors(dark, { accent: { $value: oklch(0.5, 0.15, 30) }, hover: { $value: oklch(0.4, 0.15, 30) } }),
    styles:
      '.ws-button[data-variant=line] { background: none; color: var(--ws-color-accent) } .ws-button:hover { background: var(--ws-color-hover) }',
    want: [
      [
        'tokens.json:10:27',
        'button[data-variant=line]:hover',
        'color.accent',
        'color.hover',
        '1.53:1',
        '4.5:1',
        'Lc -9',
      ],
    ],
  },
  {
    name: 'only one mode',
    tokens: colors(dark),
    contexts: {
      mode: {
        light: {},
        dark: { color: { $type: 'color', surface: { canvas: { $value: oklch(0.3, 0, 0) } } } },
      },
    },
    styles: '.ws-card { color: var(--ws-color-text-default) }',
    want: [
      [
        'tokens.json:8:30',
        'card',
        'color.text.default',
        'color.surface.canvas',
        '1.17:1',
        '4.5:1',
        'Lc 0',
        '[mode dark]',
      ],
    ],
  },
  {
    name: 'a placeholder on the background of its field',
    tokens: colors(dark, { field: { $value: oklch(0.95, 0, 0) }, hint: { $value: oklch(0.7, 0, 0) } }),
    styles:
      '.ws-field { background: var(--ws-color-field) } .ws-field-input::placeholder { color: var(--ws-color-hint) }',
    want: [['tokens.json:11:25', 'field-input', 'color.hint', 'color.field', '2.3:1', '4.5:1', 'Lc 42']],
  },
  {
    name: 'the border of a field whose fill does not show it',
    tokens: colors(dark, { field: { $value: oklch(0.99, 0, 0) }, line: { $value: oklch(0.85, 0, 0) } }),
    styles:
      '.ws-field { background: var(--ws-color-field); border: 1px solid var(--ws-color-line) } .ws-field[data-invalid] { border-color: var(--ws-color-text-default) }',
    want: [['tokens.json:11:25', 'field', 'color.line', 'color.surface.canvas', '1.48:1', '3:1', 'Lc 22']],
  },
  {
    name: 'a faint border around a fill that shows the field',
    tokens: colors(dark, { field: { $value: oklch(0.4, 0, 0) }, line: { $value: oklch(0.85, 0, 0) } }),
    styles: '.ws-box:checked { background: var(--ws-color-field); border: 1px solid var(--ws-color-line) }',
    want: [],
  },
  {
    name: 'a focus ring that is not visible on the page',
    tokens: colors(dark, { ring: { $value: oklch(0.8, 0.1, 250) } }),
    styles: '.ws-button:where(:focus-visible) { outline: 2px solid var(--ws-color-ring) }',
    want: [
      ['tokens.json:10:25', 'button:focus-visible', 'color.ring', 'color.surface.canvas', '1.74:1', '3:1', 'Lc 31'],
    ],
  },
  {
    name: 'a visible tick on the fill of its box',
    tokens: colors(dark, { fill: { $value: oklch(0.45, 0.1, 250) }, tick: { $value: oklch(0.6, 0, 0) } }),
    styles: `.ws-box { color: var(--ws-color-tick) } .ws-box::before { background: currentColor; visibility: hidden }
.ws-box:checked { background: var(--ws-color-fill) } .ws-box:checked::before { visibility: visible }`,
    want: [['tokens.json:11:25', 'box:checked', 'color.tick', 'color.fill', '1.87:1', '3:1', 'Lc -17']],
  },
  {
    name: 'a hidden tick',
    tokens: colors(dark, { fill: { $value: oklch(0.45, 0.1, 250) }, tick: { $value: oklch(0.98, 0, 0) } }),
    styles: `.ws-box { color: var(--ws-color-tick) } .ws-box::before { background: currentColor; visibility: hidden }
.ws-box:checked { background: var(--ws-color-fill) } .ws-box:checked::before { visibility: visible }`,
    want: [],
  },
  {
    name: 'a private custom property that a colour sets and a variant reads',
    tokens: colors(dark, { solid: { $value: oklch(0.4, 0.15, 30) }, on: { $value: oklch(0.5, 0.1, 30) } }),
    styles: `.ws-button[data-color=danger] { --ws-button-solid: var(--ws-color-solid); --ws-button-on: var(--ws-color-on) }
.ws-button[data-variant=solid] { background: var(--ws-button-solid); color: var(--ws-button-on) }`,
    want: [['tokens.json:11:23', 'button[data-color=danger][data-variant=solid]', 'color.on', 'color.solid', '4.5:1']],
  },
  {
    name: 'two variants that exclude each other',
    tokens: colors(dark, { accent: { $value: oklch(0.4, 0.15, 30) } }),
    styles: `.ws-tag[data-variant=accent] { background: var(--ws-color-accent); color: var(--ws-color-surface-canvas) }
.ws-tag[data-variant=plain] { color: var(--ws-color-text-default) }`,
    want: [],
  },
  {
    name: 'a disabled control needs no contrast',
    tokens: colors(faint),
    styles: '.ws-button:disabled { background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default) }',
    want: [],
  },
  {
    name: 'forced colours are not measured',
    tokens: colors(faint),
    styles: '@media (forced-colors: active) { .ws-button { color: var(--ws-color-text-default) } }',
    want: [],
  },
  {
    name: 'a higher minimum from a token',
    tokens: {
      ...colors(oklch(0.5, 0, 0)),
      contrast: { $type: 'number', text: { $value: 4.5 } },
    },
    contexts: { contrast: { normal: {}, more: { contrast: { $type: 'number', text: { $value: 7 } } } } },
    styles: '.ws-card { color: var(--ws-color-text-default) }',
    want: [
      [
        'tokens.json:8:30',
        'card',
        'color.text.default',
        'color.surface.canvas',
        '5.65:1',
        '7:1',
        'Lc 76',
        '[contrast more]',
      ],
    ],
  },
  {
    name: 'a derived colour is reported at its seed',
    tokens: {
      color: {
        $type: 'color',
        surface: { canvas: { $value: oklch(0.98, 0, 0) } },
        seed: { $value: oklch(0.7, 0.1, 140) },
        text: { default: { $value: '{color.seed}' } },
      },
    },
    styles: '.ws-card { color: var(--ws-color-text-default) }',
    want: [['tokens.json:7:25', 'card', 'color.text.default', 'color.surface.canvas', '2.42:1', '4.5:1', 'Lc 46']],
  },
];
