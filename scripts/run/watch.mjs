import { watch } from 'node:fs';
import { at } from './paths.mjs';
import { duration, say, Stop } from './report.mjs';
import { compileTheme } from './theme.mjs';

/** Editors write a file in several steps; one compile is enough for them. */
const settled = 150;

/**
 * Compiles again whenever something below `tokens/` changes. Problems are shown and the last good theme stays.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} tools
 * @returns {() => void} ends the watch
 */
export function watchTokens(tools) {
  let waiting;
  let working = Promise.resolve();
  const compile = async () => {
    const started = performance.now();
    try {
      const note = await compileTheme(tools);
      if (!note) say(`✓ Compiled the tokens again — ${duration(performance.now() - started)}`);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(`${error.output}\n✗ ${error.message} Storybook still shows the last good theme.`);
    }
  };
  const watcher = watch(at('tokens'), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      working = working.then(compile);
    }, settled);
  });
  return () => watcher.close();
}
