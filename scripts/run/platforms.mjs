import { run } from './child.mjs';
import { keyOf, unlessUnchanged } from './inputs.mjs';
import { at } from './paths.mjs';
import { Stop } from './report.mjs';
import { themeInputs } from './theme.mjs';

/** The project whose platforms Storybook shows: icons, logos, cards, mails, print, books and palettes of every brand, in `.cache/platforms`. */
const project = 'packages/examples/community';
const inputs = [
  `${project}/wusum.config.ts`,
  `${project}/book-components.ts`,
  `${project}/words`,
  'packages/react/src',
];

/**
 * Builds the platforms that Storybook shows, unless neither the tokens nor the compiler has changed.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 */
export function compilePlatforms({ node, env }) {
  const what = {
    name: 'platforms',
    key: keyOf([...themeInputs(), ...inputs], [node]),
    outputs: ['.cache/platforms/wusum-build.json'],
  };
  return unlessUnchanged(what, async () => {
    // The packages as they are published: the book renders components.
    const args = [at('packages', 'cli', 'dist', 'bin.js'), 'build', '--quiet'];
    const { code, output } = await run(node, args, { cwd: at(...project.split('/')), env, seconds: 300 });
    if (code !== 0)
      throw new Stop('The platforms for Storybook were not built; the problems are printed above.', output);
  });
}
