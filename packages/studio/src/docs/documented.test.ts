import { expect, test } from 'vitest';
import { documentedOf } from './documented.js';

test.each([
  ['Components/IconButton', 'react', 'IconButton', 'زر بأيقونة'],
  ['Components/Actions/IconButton', 'react', 'IconButton', 'زر بأيقونة'],
  ['Tribe/Care/Thread', 'tribe', 'Thread', 'محادثة'],
])('%s is the docs of a component of %s', (title, folder, name, arabic) => {
  expect(documentedOf(title)).toEqual({ package: folder, name, arabic });
});

test.each(['Blocks/Ramp', 'Components/Nothing', 'Tribe/Care/Nothing', 'Tribe/constructor/name', ''])(
  '%s is the docs of no component',
  (title) => {
    expect(documentedOf(title)).toBeUndefined();
  },
);
