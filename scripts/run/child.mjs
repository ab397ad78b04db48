import { spawn } from 'node:child_process';

/** Running child processes, so that an interrupted run can end them. */
const living = new Set();
const posix = process.platform !== 'win32';

function signalTree(child, signal) {
  try {
    if (posix && child.ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The process has exited already.
  }
}

/** Ends all child processes and their children: SIGTERM, then SIGKILL after two seconds. */
export function endChildren() {
  for (const child of living) signalTree(child, 'SIGTERM');
  const kill = setTimeout(() => {
    for (const child of living) signalTree(child, 'SIGKILL');
  }, 2000);
  kill.unref();
}

/** On SIGINT, SIGTERM or SIGHUP: ends the child processes, then exits with the conventional code. */
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
 * Runs a program without a shell (so that spaces in paths are safe) and collects or shows its output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, seconds?: number, onStart?: (pid: number) => void,
 *   onMessage?: (message: any) => void }} [options]
 *   `show`: connects it to our terminal. `seconds`: time limit, after which it is killed. `onMessage`: receives what a Node
 *   program sends with `process.send`.
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `output` is stdout and stderr in order.
 */
export function run(program, args, options = {}) {
  const { cwd, env, show = false, seconds, onStart, onMessage } = options;
  return new Promise((resolve) => {
    const ownGroup = posix && !show;
    const piped = ['ignore', 'pipe', 'pipe', ...(onMessage ? ['ipc'] : [])];
    const stdio = show ? 'inherit' : piped;
    const child = spawn(program, args, { cwd, env, stdio, detached: ownGroup });
    child.ownGroup = ownGroup;
    living.add(child);
    if (child.pid) onStart?.(child.pid);
    if (onMessage) child.on('message', onMessage);
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
