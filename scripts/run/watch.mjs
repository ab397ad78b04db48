import { spawn } from 'node:child_process';
import { at, root } from './paths.mjs';

/**
 * Keeps the theme up to date while token files are edited: pages get a patch at once, the folder is written when edits
 * pause. On errors, problems are printed and the last valid theme is kept.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @returns {() => void} ends the watch
 */
export function watchTokens({ node, env }) {
  const child = spawn(node, [at('scripts', 'theme', 'watch.mjs')], { cwd: root, env, stdio: 'inherit' });
  return () => child.kill();
}
