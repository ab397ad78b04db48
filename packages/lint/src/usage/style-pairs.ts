import { scenariosOf, type Scenario } from './cascade.js';
import { CustomProperties } from './custom-properties.js';
import { type IsColor, paintIn, type Paint } from './paints.js';
import { type BackgroundUse, Surroundings } from './surroundings.js';
import type { ResolvedUse, StyleUse } from './types.js';

/** Why two colours need contrast. */
export type PairKind =
  /** Text on its background. */
  | 'text'
  | 'placeholder'
  /** A drawn icon, such as a tick. */
  | 'icon'
  /** The border of a form control whose fill does not show it. */
  | 'border'
  /** The focus ring. */
  | 'focus';

/** Two colours that a component puts on each other in some state. */
export interface StylePair {
  readonly kind: PairKind;
  readonly part: string;
  /** When it applies: `[data-color=accent]`, `:hover`; of a part around it `in card: :hover`; empty for the base. */
  readonly conditions: readonly string[];
  /** CSS variables. */
  readonly foreground: string;
  readonly background: string;
  /** For a border: the fill, which may show the control as well. */
  readonly fill?: string;
  /** The declarations that set the two colours; a background of the page has none. */
  readonly places: readonly StyleUse[];
}

export interface StylePairsOptions {
  readonly isColor: IsColor;
  /** Variables of the backgrounds that may be under a part without one. */
  readonly backgrounds: readonly string[];
}

/** Pseudo-elements that paint something of their own. */
const pseudos = new Set(['::placeholder', '::before', '::after', '::selection']);
/** Forced colours and print have colours of their own. */
const notPainted = /forced-colors|^@media print\b/u;
const paintProperties = new Set(
  [
    'color',
    'background',
    'background-color',
    'border',
    'border-color',
    'outline',
    'outline-color',
    'outline-offset',
  ].concat(['visibility', 'display', 'opacity', 'content']),
);
/** WCAG 2.2 requires nothing of a disabled control (1.4.3, 1.4.11). */
const disabled =
  /^(?:in .+?: )?(?:(?::has\(>?[a-z]*)?:disabled\)?|\[disabled\]|\[aria-disabled=true\]|\[data-disabled(?:=.*)?\]|\.(?:is-)?disabled)$/u;
const focused = /:focus/u;
const drawnControl = /^:(?:checked|indeterminate)$/u;
const formControl =
  /^(?::checked|:indeterminate|\[data-invalid\]|\[aria-invalid=true\]|:has\(>(?:input|textarea|select)\b.*)$/u;

/**
 * Finds the pairs of colours that components put on each other in their styles: text, placeholders, drawn icons, borders
 * of form controls and focus rings, in every state and variant that the styles distinguish.
 */
export function stylePairs(uses: readonly StyleUse[], options: StylePairsOptions): StylePair[] {
  const own = uses.filter(({ part, media }) => !part.startsWith('@') && !media.some((query) => notPainted.test(query)));
  const properties = new CustomProperties(own, options.isColor);
  const painted = own.filter(({ property }) => paintProperties.has(property)).flatMap((use) => properties.resolve(use));
  const parts = Map.groupBy(painted, ({ part }) => part);
  const surroundings = new Surroundings(parts, options);
  const pairs = new Map<string, StylePair>();
  for (const [part, ofPart] of parts) {
    for (const pair of new PartPairs(part, ofPart, surroundings, options).all()) {
      const key = `${pair.kind} ${pair.part} ${pair.foreground} ${pair.background} ${pair.fill ?? ''}`;
      const known = pairs.get(key);
      // The state with the fewest conditions is the one to report.
      if (known === undefined || pair.conditions.join('').length < known.conditions.join('').length)
        pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** The pairs of one part. */
class PartPairs {
  readonly #isDrawn: boolean;
  readonly #isFormControl: boolean;
  readonly #canFocus: boolean;
  /** States of parts around that change the background under this one. */
  readonly #statesAround: readonly (readonly string[])[];

  constructor(
    private readonly part: string,
    private readonly uses: readonly ResolvedUse[],
    private readonly surroundings: Surroundings,
    private readonly options: StylePairsOptions,
  ) {
    const conditions = [...new Set(uses.flatMap(({ state }) => state))].filter((one) => !one.startsWith('in '));
    this.#isDrawn = conditions.some((condition) => drawnControl.test(condition));
    this.#isFormControl = conditions.some((condition) => formControl.test(condition));
    this.#canFocus = conditions.some((condition) => focused.test(condition));
    this.#statesAround = surroundings.statesAround(part, uses);
  }

  all(): StylePair[] {
    const pseudos = [...new Set(this.uses.map(({ pseudo }) => pseudo))].filter(Boolean);
    const scenarios = this.#scenarios(this.uses.filter(({ pseudo }) => pseudo === ''));
    return [
      ...scenarios.flatMap((scenario) => [
        ...this.#text(scenario),
        ...this.#border(scenario),
        ...this.#focus(scenario),
      ]),
      ...pseudos.flatMap((pseudo) => this.#pseudo(pseudo)),
    ];
  }

  #scenarios(uses: readonly ResolvedUse[]): Scenario[] {
    return scenariosOf(uses, this.#statesAround).filter(isUsable);
  }

  #text(scenario: Scenario): StylePair[] {
    // A control that is drawn as a box has no text.
    if (this.#isDrawn) return [];
    const color = this.#paint(scenario, 'color');
    const background = this.#background(scenario);
    const hasOwn = color?.kind === 'variable';
    if (color?.kind === 'other' || (!hasOwn && background?.kind !== 'variable')) return [];
    const text = hasOwn ? color : this.surroundings.color(this.part, scenario);
    return text?.kind === 'variable' ? this.#on('text', scenario, text, background) : [];
  }

  #border(scenario: Scenario): StylePair[] {
    if (!this.#isFormControl) return [];
    const border = this.#paint(scenario, 'border-color', 'border');
    if (border?.kind !== 'variable') return [];
    const fill = this.#background(scenario);
    return this.surroundings.backgrounds(this.part, scenario).map((background) => ({
      ...this.#pair('border', scenario, border, background),
      ...(fill?.kind === 'variable' && { fill: fill.name }),
    }));
  }

  #focus(scenario: Scenario): StylePair[] {
    if (![...scenario.conditions].some((condition) => focused.test(condition))) return [];
    const ring = this.#paint(scenario, 'outline-color', 'outline');
    if (ring?.kind !== 'variable') return [];
    const isInside = /-\s*[\d.]|\*\s*-1/u.test(scenario.winners.get('outline-offset')?.value ?? '');
    if (isInside) return this.#on('focus', scenario, ring, this.#background(scenario));
    return this.surroundings
      .backgrounds(this.part, scenario)
      .map((background) => this.#pair('focus', scenario, ring, background));
  }

  /** Placeholders are text; `::before` and `::after` with a background of their own are icons. */
  #pseudo(pseudo: string): StylePair[] {
    if (!pseudos.has(pseudo)) return [];
    const renamed = this.uses
      .filter((use) => use.pseudo === pseudo || use.pseudo === '')
      .map((use) => (use.pseudo === '' ? use : { ...use, property: `${pseudo} ${use.property}` }));
    return this.#scenarios(renamed).flatMap((scenario) => {
      if (pseudo === '::selection') return this.#selection(scenario);
      const background = this.#background(scenario);
      if (pseudo === '::placeholder') {
        const text = this.#paint(scenario, `${pseudo} color`);
        return text?.kind === 'variable' ? this.#on('placeholder', scenario, text, background) : [];
      }
      const icon = this.#icon(scenario, pseudo);
      return icon?.kind === 'variable' ? this.#on('icon', scenario, icon, background) : [];
    });
  }

  /** Selected text has both colours from `::selection`, or keeps its own. */
  #selection(scenario: Scenario): StylePair[] {
    const text = this.#paint(scenario, '::selection color');
    const background = this.#paint(scenario, '::selection background', '::selection background-color');
    if (text?.kind !== 'variable' || background?.kind !== 'variable') return [];
    const pair = this.#pair('text', scenario, text, background);
    return [{ ...pair, conditions: [...pair.conditions, '::selection'] }];
  }

  #icon(scenario: Scenario, pseudo: string): Paint | undefined {
    const hidden = (property: string, value: RegExp): boolean =>
      value.test(scenario.winners.get(`${pseudo} ${property}`)?.value ?? '');
    const isControl = this.#isDrawn || this.#canFocus;
    if (!isControl || hidden('visibility', /hidden/u) || hidden('display', /none/u) || hidden('opacity', /^0$/u))
      return undefined;
    const icon = this.#paint(scenario, `${pseudo} background`, `${pseudo} background-color`);
    if (icon?.kind !== 'text') return icon;
    return this.#paint(scenario, `${pseudo} color`) ?? this.#paint(scenario, 'color');
  }

  #background(scenario: Scenario): Paint | undefined {
    return this.#paint(scenario, 'background', 'background-color');
  }

  #paint({ winners }: Scenario, ...properties: readonly string[]): Paint | undefined {
    return paintIn(winners, properties, this.options.isColor);
  }

  #on(
    kind: PairKind,
    scenario: Scenario,
    foreground: Paint & { kind: 'variable' },
    background: Paint | undefined,
  ): StylePair[] {
    if (background?.kind === 'variable') return [this.#pair(kind, scenario, foreground, background)];
    if (background?.kind === 'other' || background?.kind === 'text') return [];
    return this.surroundings
      .backgrounds(this.part, scenario)
      .map((under) => this.#pair(kind, scenario, foreground, under));
  }

  #pair(
    kind: PairKind,
    { conditions }: Scenario,
    foreground: Paint & { kind: 'variable' },
    background: BackgroundUse,
  ): StylePair {
    const uses = background.use === undefined ? [foreground.use] : [foreground.use, background.use];
    return {
      kind,
      part: this.part,
      conditions: withoutRepeats([...conditions]).toSorted(),
      foreground: foreground.name,
      background: background.name,
      places: [...new Set(uses.flatMap((use) => [use, ...use.through]))],
    };
  }
}

/** Without conditions of parts around that a selector among the conditions shows as well. */
function withoutRepeats(conditions: readonly string[]): readonly string[] {
  const selectors = conditions.filter((condition) => condition.endsWith(' &') && !condition.startsWith('in '));
  return conditions.filter((condition) => {
    const [, own] = /^in .+?: (.+)$/u.exec(condition) ?? [];
    return own === undefined || !selectors.some((selector) => selector.includes(own));
  });
}

function isUsable({ conditions, winners }: Scenario): boolean {
  if (/^(?:none|contents)$/u.test(winners.get('display')?.value ?? '')) return false;
  return ![...conditions].some((condition) => disabled.test(condition));
}
