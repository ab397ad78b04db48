/** The names of the engines, and of their Vitest projects. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** A browser with one page. The same for every engine, so that one test file serves all. */
export interface Engine {
  /** Such as `Firefox 153.0`. */
  readonly version: string;
  open(url: string): Promise<void>;
  /**
   * Calls a function in the page. It sees nothing of the test: pass what it needs.
   * @param args and result: plain data
   */
  evaluate<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses and releases keys, one after the other. Names as in `KeyboardEvent.key`; `Shift+Tab` holds Shift. */
  press(...keys: readonly string[]): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The keys of `Shift+Tab`, in the order in which they go down. */
export const keysOf = (combination: string): string[] =>
  combination.length === 1 ? [combination] : combination.split('+');

/** A call of a function as text: the page has no module scope of the test. */
export const asExpression = (work: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${work.toString()})(...${JSON.stringify(args)})`;
