import { expect, test } from 'vitest';
import { builtFonts } from './load-fonts.js';

const theme = [
  { family: 'Amiri', weights: ['400', '700'], lacks: {} },
  { family: 'Cairo Variable', weights: ['200 1000'], lacks: {} },
];
const demand = (family: string, added: readonly number[], isFirst = true) => ({
  family,
  added,
  isFirst,
  weights: added,
  languages: ['en'],
});

test.each<[string, ReturnType<typeof demand>, object]>([
  ['a family of the theme', demand('Amiri', [400]), { missing: [], nearest: [] }],
  ['a weight of a variable face', demand('Cairo Variable', [850]), { missing: [], nearest: [] }],
  [
    'a weight without a file',
    demand('Amiri', [400, 500]),
    { missing: [], nearest: [{ family: 'Amiri', weights: ['400', '700'] }] },
  ],
  [
    'another family',
    demand('Lalezar', [400]),
    { missing: [{ family: 'Lalezar', package: '@fontsource/lalezar' }], nearest: [] },
  ],
  ['a family behind the first, which systems have', demand('Georgia', [400], false), { missing: [], nearest: [] }],
])('of a built Storybook, the files lack what it was built without: %s', (_name, need, lacking) => {
  expect(builtFonts([need], theme)).toMatchObject({ ...lacking, isBuilt: true });
});
