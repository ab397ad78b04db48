/** Called with the exit code of a command; `dev` has that of the server. */
export type Finish = (code: number) => void;

/** Parses a repeatable flag whose value is a comma-separated list. */
export const list = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
];

/** Parses a repeatable flag whose values are any text. */
export const each = (text: string, before: readonly string[] = []): string[] => [...before, text];
