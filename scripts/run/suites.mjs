/**
 * The Vitest suites in start order: the longest first, for a short total time.
 * A contract test checks that every Vitest configuration in the repository is in this list. A budget is about half more
 * than a suite needs: CPU time grows on a busy or slower machine, but not twofold.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {string} config path of the Vitest configuration
 * @property {string[]} needs tasks that must have succeeded first
 * @property {number} weight 1: mostly one core; 2: the whole machine
 * @property {number} budget CPU minutes; a suite that uses more fails
 * @property {number} minutes time limit on the clock, for a suite that hangs
 * @property {number} [retries] further attempts of a failed test, for suites that drive windows, pointers and focus of
 *   real browsers; a test that needs one is listed at the end of the run
 * @property {boolean} [onlyByName] is no part of `npm test` without names
 */

/** @type {Suite[]} */
export const suites = [
  {
    name: 'storybook',
    title: 'Built Storybook: toolbar, pages, theme switching, a story of each title',
    config: 'packages/studio/vitest.config.ts',
    needs: ['build', 'platforms', 'chromium'],
    weight: 1,
    budget: 10,
    minutes: 45,
    retries: 1,
  },
  {
    name: 'unit',
    title: 'Unit and contract tests',
    config: 'vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    // Decks, print files and books of every brand are written and read.
    budget: 9,
    minutes: 40,
  },
  {
    name: 'stories',
    title: 'A test for each story and language: play function, axe, colour and size in pairwise cells',
    config: 'packages/studio/vitest.stories.config.ts',
    needs: ['build', 'platforms', 'chromium'],
    weight: 1,
    budget: 15.5,
    minutes: 60,
    retries: 1,
  },
  {
    name: 'react',
    title: 'Components in Chromium, both entries',
    config: 'packages/react/vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    budget: 10,
    minutes: 40,
    retries: 1,
  },
  {
    name: 'consumers',
    title: 'Packed tarballs in a new Vite app, a new Next.js app and a project with a brand of its own',
    config: 'scripts/consumers/vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    budget: 4.75,
    minutes: 30,
    retries: 1,
  },
  {
    name: 'mirror',
    title: 'Every story in right-to-left is the mirror image of left-to-right',
    config: 'packages/mirror/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    budget: 1.25,
    minutes: 20,
    retries: 1,
  },
  {
    name: 'laws',
    title: 'Every story: long words fit, it prints, and a second accessibility engine finds nothing',
    config: 'packages/react/test/laws/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    budget: 5.5,
    minutes: 30,
    retries: 1,
  },
  {
    name: 'engines',
    title: 'Every story, its boxes and the keyboard in Chromium, Firefox and WebKit',
    config: 'packages/react/test/engines/vitest.config.ts',
    needs: ['theme', 'chromium', 'other-engines'],
    weight: 1,
    budget: 3.5,
    minutes: 30,
    retries: 1,
  },
  {
    name: 'pictures',
    title: 'Pictures of every component in every brand, compared with references',
    config: 'packages/react/test/pictures/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    budget: 1.75,
    minutes: 20,
  },
  {
    name: 'tribe',
    title: 'Components of the tribe in Chromium',
    config: 'packages/tribe/vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    budget: 2,
    minutes: 30,
    retries: 1,
  },
  {
    name: 'scopes',
    title: 'Nested scopes in Chromium',
    config: 'packages/theme/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    budget: 0.75,
    minutes: 30,
    retries: 1,
  },
  {
    name: 'office',
    title: 'Decks of every brand, opened and printed by LibreOffice',
    config: 'packages/platforms/test/office/vitest.config.ts',
    needs: ['theme', 'libreoffice'],
    weight: 1,
    budget: 0.5,
    minutes: 10,
    retries: 1,
  },
  {
    name: 'guides',
    title: 'Each guide of docs/developers followed in an empty folder, with npm and packed tarballs',
    config: 'scripts/guides/vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    budget: 8,
    minutes: 30,
    onlyByName: true,
  },
  {
    name: 'toolchains',
    title: 'Packed tarballs in TypeScript 5.9, 6 and 7, in Astro and in React Router',
    config: 'scripts/consumers/toolchains/vitest.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    budget: 5,
    minutes: 30,
    onlyByName: true,
  },
  {
    name: 'studio',
    title: 'Studio in Chromium: the journal of a draft, the client of the server',
    config: 'packages/studio/vitest.browser.config.ts',
    needs: ['build', 'chromium'],
    weight: 1,
    budget: 1,
    minutes: 10,
    retries: 1,
  },
  {
    name: 'community',
    title: 'The example of a community, built: every page, and people in Chromium, Firefox and WebKit',
    config: 'packages/examples/community/e2e/vitest.config.ts',
    needs: ['build', 'chromium', 'other-engines'],
    weight: 1,
    budget: 6,
    minutes: 30,
    retries: 1,
    onlyByName: true,
  },
  {
    name: 'react-compiler',
    title: 'Components in Chromium, compiled with the React Compiler',
    config: 'packages/react/test/compiled/vitest.config.ts',
    needs: ['theme', 'chromium'],
    weight: 1,
    budget: 8,
    minutes: 30,
    onlyByName: true,
  },
  {
    name: 'mcp',
    title: 'Storybook as started lists every component at its MCP endpoint',
    config: 'packages/studio/test/mcp/vitest.config.ts',
    needs: ['build'],
    weight: 1,
    budget: 2,
    minutes: 15,
    onlyByName: true,
  },
];
