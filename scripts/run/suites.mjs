/**
 * The Vitest suites in start order: the longest first, for a short total time.
 * A contract test checks that every Vitest configuration in the repository is in this list.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {string} config path of the Vitest configuration
 * @property {string[]} needs tasks that must have succeeded first
 * @property {number} weight 1: mostly one core; 2: the whole machine
 * @property {number} minutes time limit
 */

/** @type {Suite[]} */
export const suites = [
  {
    name: 'storybook',
    title: 'Built Storybook: theme switching, axe over all brands, modes and languages',
    config: 'packages/studio/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    minutes: 20,
  },
  {
    name: 'unit',
    title: 'Unit and contract tests',
    config: 'vitest.config.ts',
    needs: ['build'],
    weight: 1,
    minutes: 15,
  },
  {
    name: 'stories',
    title: 'All stories in Chromium: play functions and axe, in two brands, modes and directions',
    config: 'packages/studio/vitest.stories.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    minutes: 20,
  },
  {
    name: 'react',
    title: 'Components in Chromium, both entries',
    config: 'packages/react/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    minutes: 15,
  },
  {
    name: 'consumers',
    title: 'Packed tarballs in a new Vite app, a new Next.js app and a project with a brand of its own',
    config: 'scripts/consumers/vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    minutes: 15,
  },
  {
    name: 'mirror',
    title: 'Every story in right-to-left is the mirror image of left-to-right',
    config: 'packages/mirror/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    minutes: 5,
  },
  {
    name: 'engines',
    title: 'Every story and the keyboard in Chromium, Firefox and WebKit',
    config: 'packages/react/test/engines/vitest.config.ts',
    needs: ['theme', 'chromium', 'other-engines'],
    weight: 1,
    minutes: 5,
  },
  {
    name: 'pictures',
    title: 'Pictures of every component in every brand, compared with references',
    config: 'packages/react/test/pictures/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    minutes: 8,
  },
  {
    name: 'scopes',
    title: 'Nested scopes in Chromium',
    config: 'packages/theme/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    minutes: 20,
  },
];
