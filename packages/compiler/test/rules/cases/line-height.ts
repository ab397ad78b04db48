import { px, type RuleCase } from './case.js';

const type = (fontFamily: string, size: number, lineHeight: number): object => ({
  type: {
    $type: 'typography',
    body: {
      $value: { fontFamily: [fontFamily], fontSize: px(size), fontWeight: 400, letterSpacing: px(0), lineHeight },
    },
  },
});
const scripts = { script: { latin: {}, arabic: {} } };

export const cases: readonly RuleCase[] = [
  {
    name: 'Arabic text with a line height below the font’s line box',
    tokens: type('Cairo Variable', 16, 1.5),
    contexts: scripts,
    fonts: ['Cairo Variable'],
    want: [['tokens.json:5:17', 'type.body', '1.5', 'arabic', '1.87 em', 'Cairo Variable', '[script arabic]']],
  },
  {
    name: 'a line height that fits the line box',
    tokens: type('Cairo Variable', 16, 1.9),
    contexts: scripts,
    fonts: ['Cairo Variable'],
    want: [],
  },
  {
    name: 'a large Arabic heading may be tighter until letters touch',
    tokens: type('Cairo Variable', 48, 1.5),
    contexts: scripts,
    fonts: ['Cairo Variable'],
    want: [],
  },
  {
    name: 'Latin lines whose letters touch',
    tokens: type('Cairo Variable', 16, 0.9),
    fonts: ['Cairo Variable'],
    want: [['tokens.json:5:17', 'type.body', '0.9', 'latin', '1.17 em', 'Cairo Variable']],
  },
];
