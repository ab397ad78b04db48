import { ensureChromium } from '../browser.mjs';
import { buildPackages } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { step } from './report.mjs';
import { compilePlatforms } from './platforms.mjs';
import { ensureTools } from './tools.mjs';
import { compileTheme } from './theme.mjs';

/**
 * Set-up of every command: a matching Node and pnpm, then the dependencies of the lockfile.
 *
 * @returns {Promise<Awaited<ReturnType<typeof ensureTools>>>}
 */
export async function prepareTools() {
  let tools;
  await step('Node and pnpm', async () => {
    tools = await ensureTools();
    return tools.note;
  });
  await step('Installed dependencies', () => ensureInstalled(tools));
  return tools;
}

/** Set-up plus the compiled tokens of this repository. */
export async function prepare() {
  const tools = await prepareTools();
  await step('Compiled the tokens of all brands', () => compileTheme(tools));
  return tools;
}

/** Set-up, the compiled tokens and the built packages. Under Turborepo, its task graph has done all of this already. */
export async function prepareBuilt() {
  if (process.env.TURBO_HASH) return ensureTools();
  const tools = await prepare();
  await step('Built the packages', () => buildPackages(tools));
  return tools;
}

/**
 * Finds or installs a Chromium and passes its path to child processes.
 *
 * @param {{ env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<string>} a note for the report
 */
export async function findChromium({ env }) {
  const { path, note } = await ensureChromium(env);
  env.CHROMIUM_PATH = path;
  return note;
}

/**
 * Set-up, the compiled tokens, the built packages, which the manager and the preset of Storybook import, and the files of
 * platforms that it shows.
 */
export async function prepareStorybook() {
  const tools = await prepareBuilt();
  await step('Built the platforms that Storybook shows', () => compilePlatforms(tools));
  return tools;
}
