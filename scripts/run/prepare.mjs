import { ensureChromium } from '../browser.mjs';
import { buildPackages } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { step } from './report.mjs';
import { ensureTools } from './tools.mjs';
import { compileTheme } from './theme.mjs';

/**
 * Set-up that every command shares: a fitting Node and pnpm, then what the lockfile names.
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

/** Set-up, the compiled tokens and the built packages. Turborepo has seen to all of it where it runs us. */
export async function prepareBuilt() {
  if (process.env.TURBO_HASH) return ensureTools();
  const tools = await prepare();
  await step('Built the packages', () => buildPackages(tools));
  return tools;
}

/**
 * Finds a Chromium, installs one where there is none, and tells our children of it.
 *
 * @param {{ env: NodeJS.ProcessEnv }} tools
 * @returns {Promise<string>} a note for the report
 */
export async function findChromium({ env }) {
  const { path, note } = await ensureChromium(env);
  env.CHROMIUM_PATH = path;
  return note;
}
