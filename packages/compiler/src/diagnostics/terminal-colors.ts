export type Tint = (text: string) => string;

/** Colours of a terminal by name. */
export interface Paint {
  readonly red: Tint;
  readonly yellow: Tint;
  readonly blue: Tint;
  readonly dim: Tint;
  readonly bold: Tint;
}

/** Paints with ANSI sequences, or leaves text as it is. */
export function painter(color: boolean): Paint {
  const ansi =
    (open: number, close: number): Tint =>
    (text) =>
      color ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return { red: ansi(31, 39), yellow: ansi(33, 39), blue: ansi(34, 39), dim: ansi(2, 22), bold: ansi(1, 22) };
}
