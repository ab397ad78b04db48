import type { RuleName } from '../../src/check/index.js';

/**
 * English sentences with phrases that others publish as ones to avoid; the fault is between the bars. They were chosen after
 * the lists of the rules were written, some from memory, and the lists are not changed after them, so they show how far a
 * list of phrases reaches. Sources: lessons and articles about headlines and marketing words, proselint, the words of
 * `hedges`, alex.
 */
export const publishedFaults: readonly (readonly [RuleName, readonly string[]])[] = [
  [
    'clickbait',
    [
      '|You won’t believe what happens| next!',
      'The reason |will make you cry|.',
      'First |you’ll be shocked|, then inspired.',
      'The fourth one |will shock you|!',
      '|The one mistake| that every reader makes.',
      'This |one simple trick| triples your speed.',
      'A photo that |will restore your faith| in people.',
      '|You’ll be astounded| when you find out.',
    ],
  ],
  [
    'vanity',
    [
      'A |best-in-breed| map.',
      'Our |thought leadership|.',
      'A |game-changing| team.',
      'An |immersive experience|.',
      'We |push the envelope|.',
      'On the |bleeding edge| of maps.',
      'A |paradigm shift| for readers.',
      'A |disruptive| idea.',
    ],
  ],
  [
    'hedging',
    [
      '|I would argue that| it rains.',
      'It is full, |so to speak|.',
      'It is full |to a certain degree|.',
      'It is |apparently| late.',
      'It is |supposedly| late.',
      'It is |probably| late.',
      'It is |pretty much| full.',
      '|Some people say| that it rains.',
    ],
  ],
  [
    'inclusive',
    [
      'The |boogeyman| knows.',
      'The |master and slave| copies.',
      '|Firemen| came.',
      'The |salesman| knows.',
      'The |stewardess| knows.',
      'A |man-made| lake.',
      '|Ladies and gentlemen|, welcome.',
      'He is |mentally ill|.',
    ],
  ],
];
