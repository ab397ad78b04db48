import { px, type RuleCase } from './case.js';

const stack = (...families: readonly string[]): object => ({
  font: { $type: 'fontFamily', text: { $value: families } },
});
const missingFonts = [
  { family: 'Vazirmat Variable', package: '@fontsource-variable/vazirmat', near: 'Vazirmatn Variable' },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'a family that no package has',
    tokens: stack('Vazirmat Variable', 'sans-serif'),
    missingFonts,
    want: [['tokens.json:4:26', 'Vazirmat Variable', '@fontsource-variable/vazirmat']],
  },
  {
    name: 'a family whose package is there',
    tokens: stack('Vazirmatn Variable', 'sans-serif'),
    fonts: ['Vazirmatn Variable'],
    want: [],
  },
  {
    name: 'a family that readers have by themselves',
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
