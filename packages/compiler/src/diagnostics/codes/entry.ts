export interface CodeEntry {
  /** Short name of the problem, used as the heading of its page. */
  readonly title: string;
  readonly severity: 'error' | 'warning';
  /** Why it is a problem. */
  readonly why: string;
  /** How to fix it. */
  readonly fix: string;
}

/** An entry that refuses the input. */
export const error = (title: string, why: string, fix: string): CodeEntry => ({ title, severity: 'error', why, fix });
/** An entry that only warns. */
export const warning = (title: string, why: string, fix: string): CodeEntry => ({
  title,
  severity: 'warning',
  why,
  fix,
});
