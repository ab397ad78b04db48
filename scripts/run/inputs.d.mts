export function keyOf(inputs: readonly string[], also?: readonly string[]): string;
