import { ms, type RuleCase } from './case.js';

const slow = (value: number): object => ({ motion: { $type: 'duration', slow: { $value: ms(value) } } });

export const cases: readonly RuleCase[] = [
  {
    name: 'a duration that is too long',
    tokens: slow(1200),
    want: [['tokens.json:4:25', 'motion.slow', '1200 ms', '1000 ms']],
  },
  { name: 'a duration of one second', tokens: slow(1000), want: [] },
  {
    name: 'a lower maximum from the config',
    tokens: slow(500),
    options: { longest: '0.4s' },
    want: [['tokens.json:4:25', 'motion.slow', '500 ms', '400 ms']],
  },
  {
    name: 'a transition with its own duration; an alias is reported at its token',
    tokens: {
      ...slow(1200),
      change: {
        $type: 'transition',
        own: { $value: { duration: { value: 2, unit: 's' }, delay: ms(0), timingFunction: [0, 0, 1, 1] } },
        alias: { $value: { duration: '{motion.slow}', delay: ms(0), timingFunction: [0, 0, 1, 1] } },
      },
    },
    want: [
      ['tokens.json:4:25', 'motion.slow', '1200 ms', '1000 ms'],
      ['tokens.json:9:17', 'change.own', '2000 ms', '1000 ms'],
    ],
  },
  {
    name: 'a part with motion and no styles for reduced motion',
    tokens: slow(300),
    styles: '.ws-menu { animation: fade var(--ws-motion-slow) }',
    want: [['styles.css:1:12', 'menu']],
  },
  {
    name: 'a part with styles for reduced motion',
    tokens: slow(300),
    styles: `.ws-menu { animation: fade var(--ws-motion-slow) }
@media (prefers-reduced-motion: reduce) { .ws-menu { animation: none } }`,
    want: [],
  },
  {
    name: 'motion only under `prefers-reduced-motion: no-preference`',
    tokens: slow(300),
    styles: '@media (prefers-reduced-motion: no-preference) { .ws-menu { animation: fade var(--ws-motion-slow) } }',
    want: [],
  },
  {
    name: 'styles for reduced motion on all elements',
    tokens: slow(300),
    styles: `.ws-menu { transition: color var(--ws-motion-slow) }
@media (prefers-reduced-motion: reduce) { * { transition: none } }`,
    want: [],
  },
];
