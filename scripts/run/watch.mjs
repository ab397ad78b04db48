import { spawn } from 'node:child_process';
import { at, root } from './paths.mjs';

/**
 * Keeps the theme compiled while token files are edited: pages get a patch of what changed, the folder follows when the
 * edits pause. Problems are shown and the last good theme stays.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @returns {() => void} ends the watch
 */
export function watchTokens({ node, env }) {
  const child = spawn(node, [at('scripts', 'theme', 'watch.mjs')], { cwd: root, env, stdio: 'inherit' });
  return () => child.kill();
}
