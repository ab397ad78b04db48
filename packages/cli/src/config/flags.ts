/** Flags that choose contexts of the axes that have one of their own; `--context axis=context` takes all others. */
export const axisFlags = ['brand', 'mode', 'contrast', 'density', 'script'] as const;

export type ContextFlags = { readonly [Flag in (typeof axisFlags)[number]]?: string } & {
  readonly context?: readonly string[];
};
