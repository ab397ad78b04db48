/** Wraps text in ANSI sequences. */
export type Tint = (text: string) => string;

/** Terminal colours by name. */
export interface TerminalColors {
  readonly red: Tint;
  readonly yellow: Tint;
  readonly blue: Tint;
  readonly dim: Tint;
  readonly bold: Tint;
}

/** ANSI colours, or functions that return the text unchanged. */
export function terminalColors(color: boolean): TerminalColors {
  const ansi =
    (open: number, close: number): Tint =>
    (text) =>
      color ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return { red: ansi(31, 39), yellow: ansi(33, 39), blue: ansi(34, 39), dim: ansi(2, 22), bold: ansi(1, 22) };
}
