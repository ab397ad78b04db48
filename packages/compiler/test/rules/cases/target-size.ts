import { px, type RuleCase } from './case.js';

const sizes = (small: number, target = 44): object => ({
  size: {
    $type: 'dimension',
    control: { sm: { $value: px(small) } },
    target: { $value: px(target) },
    box: { $value: px(16) },
  },
});

export const cases: readonly RuleCase[] = [
  {
    name: 'a control smaller than 24 px',
    tokens: sizes(20),
    want: [['tokens.json:5:25', 'size.control.sm', '20 px', '24 px']],
  },
  { name: 'a control that is large enough', tokens: sizes(32), want: [] },
  {
    name: 'only one density',
    tokens: sizes(32),
    contexts: {
      density: {
        comfortable: {},
        compact: { size: { $type: 'dimension', control: { sm: { $value: px(22) } } } },
      },
    },
    want: [['density.compact.json:5:25', 'size.control.sm', '22 px', '24 px', '[density compact]']],
  },
  {
    name: 'a size that a style uses for a control',
    tokens: sizes(32),
    styles: '.ws-box:checked { color: red } .ws-box { inline-size: var(--ws-size-box) }',
    want: [['tokens.json:8:24', 'size.box', '16 px', '24 px', 'box']],
  },
  {
    name: 'the same size on an image',
    tokens: sizes(32),
    styles: '.ws-icon { inline-size: var(--ws-size-box) }',
    want: [],
  },
  {
    name: 'a target for fingers',
    tokens: sizes(32, 40),
    want: [['tokens.json:7:27', 'size.target', '40 px', '44 px']],
  },
  {
    name: 'a lower minimum from the config',
    tokens: sizes(20),
    options: { minimum: '1.25rem' },
    want: [],
  },
];
