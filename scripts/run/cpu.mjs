import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second in /proc; Linux has fixed this number for programs. */
const ticks = 100;

/**
 * @typedef {object} Usage CPU use of one process
 * @property {number} pid
 * @property {number} parent
 * @property {string} start start time, because a pid can be used again
 * @property {number} seconds CPU seconds of the process and of its children that have ended
 */

/**
 * Reads a line of `/proc/PID/stat`.
 *
 * @param {string} line
 * @returns {Usage}
 */
export function parseStat(line) {
  // The name in parentheses may contain spaces and parentheses.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const seconds = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0) / ticks;
  return { pid: Number.parseInt(line, 10), parent: Number(fields[1]), start: fields[19], seconds };
}

/** @returns {Usage[] | undefined} all processes; `undefined` on systems without /proc */
function readProcesses() {
  let names;
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  return names.flatMap((name) => {
    try {
      return [parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
    } catch {
      return []; // The process has ended.
    }
  });
}

/**
 * Adds up the CPU seconds of a process and of all its descendants over time.
 *
 * A process that ends adds its seconds to its parent. One whose parent ended first adds them to nobody, so its last known
 * seconds are kept here.
 */
export class CpuMeter {
  #members = new Map();
  #orphaned = 0;
  #most = 0;

  /** @param {number} pid */
  constructor(pid) {
    this.root = pid;
  }

  /**
   * @param {Usage[]} [processes] default: those of this machine
   * @returns {number | undefined} seconds up to now; `undefined` if this system does not report them
   */
  read(processes = readProcesses()) {
    if (!processes?.length) return undefined;
    const now = this.#membersAmong(processes);
    for (const [pid, last] of this.#members) {
      const ended = now.get(pid)?.start !== last.start;
      if (ended && pid !== this.root && !now.has(last.parent)) this.#orphaned += last.seconds;
    }
    this.#members = now;
    let sum = this.#orphaned;
    for (const { seconds } of now.values()) sum += seconds;
    this.#most = Math.max(this.#most, sum);
    return this.#most;
  }

  #membersAmong(processes) {
    const found = new Map();
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const each of processes) {
        const known = this.#members.get(each.pid)?.start === each.start;
        if (each.pid === this.root || known || found.has(each.parent)) found.set(each.pid, each);
      }
    }
    return found;
  }
}

/**
 * Measures a process until `stop` is called, with a reading every second.
 *
 * @param {number} pid
 * @returns {{ seconds: () => number | undefined, stop: () => void }}
 */
export function measureCpu(pid) {
  const meter = new CpuMeter(pid);
  let seconds;
  const read = () => (seconds = meter.read() ?? seconds);
  const timer = setInterval(read, 1000);
  timer.unref();
  read();
  return { seconds: read, stop: () => clearInterval(timer) };
}
