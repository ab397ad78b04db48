import { oklch, type RuleCase } from './case.js';

const accent = (application: unknown, more: object = {}): object => ({
  color: {
    $type: 'color',
    accent: { $value: oklch(0.5, 0.1, 30), $extensions: { 'org.wusum': { application } } },
    ...more,
  },
});
const styles = '.ws-badge { color: var(--ws-color-accent) } .ws-text-field-input { color: var(--ws-color-accent) }';

export const cases: readonly RuleCase[] = [
  {
    name: 'a colour in a component that the brand excludes',
    tokens: accent({ not: ['badge'] }),
    styles,
    want: [['tokens.json:11:26', 'color.accent', ' badge;']],
  },
  {
    name: 'a colour in other components than the excluded one',
    tokens: accent({ not: ['badge'] }),
    styles: '.ws-badge { color: red } .ws-button { color: var(--ws-color-accent) }',
    want: [],
  },
  {
    name: 'a colour outside of its only component',
    tokens: accent({ only: ['badge'] }),
    styles,
    want: [['tokens.json:11:26', 'color.accent', ' text-field-input;', 'only in badge']],
  },
  {
    name: 'a colour in a part of its only components',
    tokens: accent({ only: ['badge', 'text-field'] }),
    styles,
    options: { components: ['badge', 'text', 'text-field'] },
    want: [],
  },
  {
    name: 'a part of a component with a longer name',
    tokens: accent({ not: ['text'] }),
    styles: `${styles} .ws-text { color: red }`,
    options: { components: ['text-field', 'text'] },
    want: [],
  },
  {
    name: 'an alias of the colour in an excluded component',
    tokens: accent({ not: ['badge'] }, { label: { $value: '{color.accent}' } }),
    styles: '.ws-badge { color: var(--ws-color-label) }',
    want: [['tokens.json:11:26', 'color.accent', ' badge;']],
  },
  {
    name: 'a component that does not exist',
    tokens: accent({ not: ['bage'] }),
    styles,
    want: [['tokens.json:12:21', '"bage"']],
  },
  {
    name: 'a component without a list',
    tokens: accent({ not: 'badge' }),
    want: [['tokens.json:11:26', 'color.accent']],
  },
  {
    name: 'the exclusion of one brand only',
    tokens: { color: { $type: 'color', accent: { $value: oklch(0.5, 0.1, 30) } } },
    contexts: { brand: { clay: {}, moss: accent({ not: ['badge'] }) } },
    styles,
    want: [['brand.moss.json:11:26', 'color.accent', ' badge;', '[brand moss]']],
  },
];
