/** State of a process that all its test files share. */
export interface ProcessState {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the clock is the real one. */
  readonly realTime: boolean;
}

const realDate = Date;

export const readProcessState = (): ProcessState => ({
  cwd: process.cwd(),
  env: { ...process.env },
  realTime: Date === realDate,
});

/** What differs between two states: one line each, empty if nothing does. */
export function stateChanges(before: ProcessState, after: ProcessState): string[] {
  const names = new Set([...Object.keys(before.env), ...Object.keys(after.env)]);
  return [
    ...(before.cwd === after.cwd ? [] : [`process.cwd(): ${after.cwd}`]),
    ...[...names].filter((name) => before.env[name] !== after.env[name]).map((name) => `process.env.${name}`),
    ...(before.realTime === after.realTime ? [] : ['the clock']),
  ];
}
