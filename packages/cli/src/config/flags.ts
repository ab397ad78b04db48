/** Axes with a flag of their own. `--context axis=context` sets any other axis. */
export const axisFlags = ['brand', 'mode', 'contrast', 'density', 'script'] as const;

export type ContextFlags = { readonly [Flag in (typeof axisFlags)[number]]?: string } & {
  readonly context?: readonly string[];
};
