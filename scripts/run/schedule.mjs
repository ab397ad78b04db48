/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} needs names of tasks that must have succeeded
 * @property {number} weight how many of the machine's places it takes while it runs
 * @property {() => Promise<{ ok: boolean }>} work never rejects
 */

/**
 * Runs tasks, as many at once as there are places; a task waits for those that it needs.
 * A failure stops only what needs it, so that one run shows all that is wrong.
 *
 * @param {Task[]} tasks in order of preference
 * @param {number} places
 * @param {(task: Task, missing: string[]) => void} onSkipped told of each task whose needs have failed
 * @returns {Promise<Map<string, { ok: boolean }>>} results of those that ran
 */
export async function schedule(tasks, places, onSkipped) {
  const results = new Map();
  const failed = new Set();
  const running = new Map();
  let waiting = [...tasks];
  let free = places;

  const skipWhatCannotRun = () => {
    for (const task of waiting) {
      const missing = task.needs.filter((name) => failed.has(name));
      if (missing.length === 0) continue;
      waiting = waiting.filter((other) => other !== task);
      failed.add(task.name);
      onSkipped(task, missing);
      skipWhatCannotRun();
      return;
    }
  };
  const startWhatCan = () => {
    for (const task of waiting) {
      const weight = Math.min(task.weight, places);
      if (weight > free || !task.needs.every((name) => results.get(name)?.ok)) continue;
      waiting = waiting.filter((other) => other !== task);
      free -= weight;
      running.set(
        task.name,
        task.work().then((result) => ({ task, weight, result })),
      );
    }
  };

  while (waiting.length > 0 || running.size > 0) {
    skipWhatCannotRun();
    startWhatCan();
    if (running.size === 0) break;
    const { task, weight, result } = await Promise.race(running.values());
    running.delete(task.name);
    free += weight;
    results.set(task.name, result);
    if (!result.ok) failed.add(task.name);
  }
  return results;
}
