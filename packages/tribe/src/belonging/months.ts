import type { Instant } from '../outcome.js';

/** Months since January 1970, in UTC. */
export function monthOf(at: Instant): number {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

export function startOfMonth(month: number): Instant {
  return Date.UTC(1970, month, 1);
}

/** `monthOf` for many times: calendar arithmetic is slow, and neighbours are mostly of the same month. */
export function monthReader(): (at: Instant) => number {
  let month = 0;
  let from = startOfMonth(0);
  let until = startOfMonth(1);
  return (at) => {
    if (at >= from && at < until) return month;
    month = monthOf(at);
    from = startOfMonth(month);
    until = startOfMonth(month + 1);
    return month;
  };
}
