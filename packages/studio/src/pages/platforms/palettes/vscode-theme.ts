/** What is read of a colour theme of VS Code. */
export interface VscodeTheme {
  readonly colors: Readonly<Record<string, string>>;
  readonly tokenColors: readonly {
    readonly scope: readonly string[];
    readonly settings: { readonly foreground: string };
  }[];
}

/** The colour of a scope: that of the rule with the longest scope that it begins with, as in VS Code. */
export function colorOfScope({ tokenColors, colors }: VscodeTheme, scope: string): string | undefined {
  const matches = tokenColors.flatMap(({ scope: scopes, settings }) =>
    scopes.filter((one) => scope === one || scope.startsWith(`${one}.`)).map((one) => [one.length, settings] as const),
  );
  const [best] = matches.toSorted(([one], [other]) => other - one);
  return best?.[1].foreground ?? colors['editor.foreground'];
}
