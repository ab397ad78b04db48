export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  show?: boolean;
  seconds?: number;
  onStart?: (pid: number) => void;
  onMessage?: (message: unknown) => void;
}
export function run(
  program: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<{ code: number; output: string; timedOut: boolean }>;
export function endChildren(): void;
export function leaveCleanlyOnSignals(): void;
