/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} needs names of tasks that must have succeeded
 * @property {number} weight number of slots that it occupies while it runs
 * @property {() => Promise<{ ok: boolean }>} work never rejects
 */

/**
 * Runs tasks in parallel, limited by the number of slots; a task waits for those that it needs.
 * A failure skips only the tasks that depend on it, so that one run shows all failures.
 *
 * @param {Task[]} tasks in order of preference
 * @param {number} slots
 * @param {(task: Task, missing: string[]) => void} onSkipped called for each task whose needs have failed
 * @returns {Promise<Map<string, { ok: boolean }>>} results of the tasks that ran
 */
export async function schedule(tasks, slots, onSkipped) {
  const results = new Map();
  const failed = new Set();
  const running = new Map();
  let waiting = [...tasks];
  let free = slots;

  const skipBlocked = () => {
    for (const task of waiting) {
      const missing = task.needs.filter((name) => failed.has(name));
      if (missing.length === 0) continue;
      waiting = waiting.filter((other) => other !== task);
      failed.add(task.name);
      onSkipped(task, missing);
      skipBlocked();
      return;
    }
  };
  const startReady = () => {
    for (const task of waiting) {
      const weight = Math.min(task.weight, slots);
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
    skipBlocked();
    startReady();
    if (running.size === 0) break;
    const { task, weight, result } = await Promise.race(running.values());
    running.delete(task.name);
    free += weight;
    results.set(task.name, result);
    if (!result.ok) failed.add(task.name);
  }
  return results;
}
