import { spawn } from 'node:child_process';

/** Children that are alive, so that an interrupted run leaves none behind. */
const living = new Set();
const posix = process.platform !== 'win32';

function signalTree(child, signal) {
  try {
    if (posix && child.ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has gone already.
  }
}

/** Ends every living child and its children; asks first, insists after two seconds. */
export function endChildren() {
  for (const child of living) signalTree(child, 'SIGTERM');
  const insist = setTimeout(() => {
    for (const child of living) signalTree(child, 'SIGKILL');
  }, 2000);
  insist.unref();
}

/** On Ctrl-C, hang-up or a polite kill: end the children, then leave with the customary code. */
export function leaveCleanlyOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      endChildren();
      process.exitCode = code;
      const gone = setInterval(() => {
        if (living.size === 0) process.exit(code);
      }, 20);
      setTimeout(() => (clearInterval(gone), process.exit(code)), 3000).unref();
    });
  }
}

/**
 * Runs a program without a shell (so that spaces in paths are safe) and collects or shows what it says.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, seconds?: number }} [options]
 *   `show`: let it write to our terminal and read from it. `seconds`: time limit, after which it is ended.
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `output` is stdout and stderr in order.
 */
export function run(program, args, options = {}) {
  const { cwd, env, show = false, seconds } = options;
  return new Promise((resolve) => {
    const ownGroup = posix && !show;
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd, env, stdio, detached: ownGroup });
    child.ownGroup = ownGroup;
    living.add(child);
    let output = '';
    let timedOut = false;
    const collect = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    const limit = seconds && setTimeout(() => ((timedOut = true), signalTree(child, 'SIGKILL')), seconds * 1000);
    const finish = (code) => {
      if (limit) clearTimeout(limit);
      living.delete(child);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => finish(((output += String(error.message)), 127)));
    child.on('close', (code, signal) => finish(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
