import type { ExitCode } from '../terminal.js';

/** Takes what a command ended with. */
export type Finish = (code: ExitCode) => void;

/** The value of a flag that takes names with commas between them, or is said again. */
export const list = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
];
