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
