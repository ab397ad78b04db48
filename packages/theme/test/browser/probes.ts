import type { Probe } from './page.js';

/** A row of `data/tokens.json`, as far as it matters here. */
export interface ProbedToken {
  readonly path: string;
  readonly type: string;
  readonly variable: string;
  readonly axes: readonly string[];
  readonly values: readonly {
    readonly contexts: Readonly<Record<string, string>>;
    readonly css: string;
    readonly wide?: string;
    readonly parts?: Readonly<Record<string, string>>;
  }[];
}

/** A CSS property that takes values of the type, so that the browser itself reads them. */
const propertyOfType: Readonly<Record<string, string>> = {
  color: 'background-color',
  dimension: 'margin-left',
  // Takes any number, negative ones too.
  number: 'scale',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
  duration: 'transition-duration',
  cubicBezier: 'transition-timing-function',
  transition: 'transition',
  border: 'border-top',
  shadow: 'box-shadow',
  typography: 'font',
};

/** One probe for each token: what it must be where `contexts` hold. */
export function probesFor(
  tokens: readonly ProbedToken[],
  contexts: Readonly<Record<string, string>>,
  gamut: 'srgb' | 'p3' = 'srgb',
): Probe[] {
  return tokens.map((token) => {
    const property = propertyOfType[token.type];
    if (property === undefined) throw new Error(`No probe is known for the type ${token.type}.`);
    const value = token.values.find((item) => token.axes.every((axis) => item.contexts[axis] === contexts[axis]))!;
    const css = gamut === 'p3' ? (value.wide ?? value.css) : value.css;
    const spacing = value.parts?.['letter-spacing'];
    return {
      name: token.path,
      style: `${property}: var(${token.variable})${spacing === undefined ? '' : `; letter-spacing: var(${token.variable}-letter-spacing)`}`,
      expected: `${property}: ${css}${spacing === undefined ? '' : `; letter-spacing: ${spacing}`}`,
    };
  });
}
