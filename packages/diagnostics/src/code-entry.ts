/** What the code table has for one code. */
export interface CodeEntry {
  /** Short name of the problem: the heading of its page. */
  readonly title: string;
  readonly severity: 'error' | 'warning';
  /** Why it is a problem: one sentence. */
  readonly why: string;
  /** How to fix it: an imperative. */
  readonly fix: string;
}

/** A table of codes: code → what is known about it. Each package has a table of its own. */
export type CodeTable<Code extends string = string> = Readonly<Record<Code, CodeEntry>>;

/** The entry of a code, if the table has it. */
export function entryOf(codes: CodeTable, code: string): CodeEntry | undefined {
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}

/** An entry for an error: the input is refused. */
export const error = (title: string, why: string, fix: string): CodeEntry => ({ title, severity: 'error', why, fix });
/** An entry for a warning: the input is accepted. */
export const warning = (title: string, why: string, fix: string): CodeEntry => ({
  title,
  severity: 'warning',
  why,
  fix,
});
