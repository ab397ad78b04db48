import { px, type RuleCase } from './case.js';

const stack = (...families: readonly string[]): object => ({
  font: { $type: 'fontFamily', text: { $value: families } },
});
const missingFonts = [
  { family: 'Vazirmat Variable', package: '@fontsource-variable/vazirmat', near: 'Vazirmatn Variable' },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'a family without a package',
    tokens: stack('Vazirmat Variable', 'sans-serif'),
    missingFonts,
    want: [['tokens.json:4:26', 'Vazirmat Variable', '@fontsource-variable/vazirmat']],
  },
  {
    name: 'a family with an installed package',
    tokens: stack('Vazirmatn Variable', 'sans-serif'),
    fonts: ['Vazirmatn Variable'],
    want: [],
  },
  {
    name: 'a system font from the option',
    tokens: stack('Vazirmat Variable', 'sans-serif'),
    missingFonts,
    options: { installed: ['Vazirmat Variable'] },
    want: [],
  },
  {
    name: 'a family in a text style',
    tokens: {
      body: {
        $type: 'typography',
        $value: {
          fontFamily: 'Vazirmat Variable',
          fontSize: px(16),
          fontWeight: 400,
          letterSpacing: px(0),
          lineHeight: 1.5,
        },
      },
    },
    missingFonts,
    want: [['tokens.json:5:21', 'Vazirmat Variable', '@fontsource-variable/vazirmat']],
  },
];
