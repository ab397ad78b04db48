import { Stop } from './report.mjs';

/**
 * How much slower this machine is than the one on which the budgets were measured, from `WUSUM_BUDGET_FACTOR`.
 *
 * @param {string} [given]
 * @returns {number} default: 1
 */
export function budgetFactor(given = process.env.WUSUM_BUDGET_FACTOR) {
  if (!given) return 1;
  const factor = Number(given);
  if (factor > 0 && Number.isFinite(factor)) return factor;
  throw new Stop(`Invalid WUSUM_BUDGET_FACTOR "${given}". Expected a number above 0, such as 1.5.`, '', 2);
}

/**
 * Compares the CPU time of a suite with its budget. CPU time, not time on the clock: it hardly depends on what else the
 * machine does, so that a suite fails when it does more work, not when the machine is busy.
 *
 * @param {{ cpu: number | undefined, budget: number, factor?: number }} measured
 *   `cpu` in seconds, `undefined` where the system does not report it; `budget` in CPU minutes
 * @returns {{ over: boolean, budget: number }} the budget of this machine in CPU minutes
 */
export function checkBudget({ cpu, budget, factor = 1 }) {
  const allowed = budget * factor;
  return { over: cpu !== undefined && cpu > allowed * 60, budget: allowed };
}
