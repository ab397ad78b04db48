import { scenariosOf, type Scenario } from './cascade.js';
import { paintOf, type IsColor, type Paint } from './paints.js';
import { compareWeights } from './selectors.js';
import type { StyleUse } from './types.js';

/** Why two colours have to stand apart. */
export type PairKind =
  /** Words on their ground. */
  | 'text'
  | 'placeholder'
  /** A drawn sign, such as a tick. */
  | 'mark'
  /** The outline of a control whose fill does not show it. */
  | 'edge'
  /** The ring around what has the focus. */
  | 'focus';

/** Two colours that a component puts on each other in some state. */
export interface UsedPair {
  readonly kind: PairKind;
  readonly part: string;
  /** What has to be so for it: `[data-tone=accent]`, `:hover`; empty for the base. */
  readonly conditions: readonly string[];
  /** CSS variables. */
  readonly foreground: string;
  readonly background: string;
  /** For an edge: the fill, which may show the control as well. */
  readonly fill?: string;
  /** The declarations that paint them; a ground that nothing in the sheet paints has none. */
  readonly places: readonly StyleUse[];
}

export interface UsedPairsOptions {
  readonly isColor: IsColor;
  /** Variables of the grounds on which a part may stand that has none. */
  readonly grounds: readonly string[];
}

/** Pseudo-elements that paint something of their own. */
const pseudos = new Set(['::placeholder', '::before', '::after', '::selection']);
/** Forced colours and print have colours of their own. */
const notPainted = /forced-colors|^@media print\b/u;
const looks = new Set(
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
/** WCAG 2.2 asks nothing of a control that cannot be used (1.4.3, 1.4.11). */
const disabled =
  /^(?:(?::has\(>?)?:disabled\)?|\[disabled\]|\[aria-disabled=true\]|\[data-disabled(?:=.*)?\]|\.(?:is-)?disabled)$/u;
const focused = /:focus/u;
const drawnControl = /^:(?:checked|indeterminate)$/u;
const formControl =
  /^(?::checked|:indeterminate|\[data-invalid\]|\[aria-invalid=true\]|:has\(>(?:input|textarea|select)\b.*)$/u;

/**
 * The pairs of colours that components put on each other, found in their styles: text, placeholders, drawn signs, the
 * edges of form controls and focus rings, in every state and variant that the styles tell apart.
 */
export function usedPairs(uses: readonly StyleUse[], options: UsedPairsOptions): UsedPair[] {
  const painted = uses.filter(
    ({ property, media, part }) =>
      looks.has(property) && !part.startsWith('@') && !media.some((query) => notPainted.test(query)),
  );
  const parts = Map.groupBy(painted, ({ part }) => part);
  const surroundings = new Surroundings(parts, options);
  const pairs = new Map<string, UsedPair>();
  for (const [part, own] of parts) {
    for (const pair of new PartPairs(part, own, surroundings, options).all()) {
      const key = `${pair.kind} ${pair.part} ${pair.foreground} ${pair.background} ${pair.fill ?? ''}`;
      const known = pairs.get(key);
      // The plainest state is the one to tell.
      if (known === undefined || pair.conditions.join('').length < known.conditions.join('').length)
        pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** What lies under and around parts that paint nothing themselves. */
class Surroundings {
  constructor(
    private readonly parts: ReadonlyMap<string, readonly StyleUse[]>,
    private readonly options: UsedPairsOptions,
  ) {}

  /** The grounds under a part: those of the parts it is said to stand in, of the part its name begins with, or of the page. */
  grounds(part: string, ancestors: readonly string[]): { readonly name: string; readonly use?: StyleUse }[] {
    const found = this.#inherited(part, ancestors, ['background', 'background-color']);
    if (found?.kind === 'variable') return [found];
    return found?.kind === 'other' ? [] : this.options.grounds.map((name) => ({ name }));
  }

  /** The colour of words that a part inherits. */
  color(part: string, ancestors: readonly string[]): Paint | undefined {
    return this.#inherited(part, ancestors, ['color']);
  }

  #inherited(part: string, ancestors: readonly string[], properties: readonly string[]): Paint | undefined {
    for (const around of [...ancestors.toReversed(), ...namesBefore(part)]) {
      const paint = this.#base(around, properties);
      if (paint !== undefined && paint.kind !== 'none' && paint.kind !== 'text') return paint;
    }
    return undefined;
  }

  #base(part: string, properties: readonly string[]): Paint | undefined {
    const own = (this.parts.get(part) ?? []).filter(
      ({ property, pseudo, conditions, within }) =>
        properties.includes(property) && pseudo === '' && conditions.length === 0 && within === '',
    );
    const last = own.toSorted((a, b) => compareWeights(a.weight, b.weight)).at(-1);
    return paintOf(last, this.options.isColor);
  }
}

/** `dialog-title-mark` → `dialog-title`, `dialog`. */
function namesBefore(part: string): string[] {
  const words = part.split('-');
  return words.slice(1).map((_, index) => words.slice(0, words.length - 1 - index).join('-'));
}

/** The pairs of one part. */
class PartPairs {
  readonly #conditions: ReadonlySet<string>;
  readonly #isDrawn: boolean;
  readonly #isFormControl: boolean;

  constructor(
    private readonly part: string,
    private readonly uses: readonly StyleUse[],
    private readonly surroundings: Surroundings,
    private readonly options: UsedPairsOptions,
  ) {
    this.#conditions = new Set(uses.flatMap(({ conditions }) => conditions));
    this.#isDrawn = this.#some(drawnControl);
    this.#isFormControl = this.#some(formControl);
  }

  all(): UsedPair[] {
    const pseudos = [...new Set(this.uses.map(({ pseudo }) => pseudo))].filter(Boolean);
    const element = this.uses.filter(({ pseudo }) => pseudo === '');
    const scenes = scenariosOf(element).filter(isUsable);
    return [
      ...scenes.flatMap((scene) => [...this.#text(scene), ...this.#edge(scene), ...this.#focus(scene)]),
      ...pseudos.flatMap((pseudo) => this.#pseudo(pseudo)),
    ];
  }

  #some(pattern: RegExp): boolean {
    return [...this.#conditions].some((condition) => pattern.test(condition));
  }

  #text(scene: Scenario): UsedPair[] {
    // What is drawn as a box has no words of its own.
    if (this.#isDrawn) return [];
    const color = this.#paint(scene, 'color');
    const ground = this.#ground(scene);
    const hasOwn = color?.kind === 'variable';
    if (color?.kind === 'other' || (!hasOwn && ground?.kind !== 'variable')) return [];
    const text = hasOwn ? color : this.surroundings.color(this.part, ancestorsOf(scene));
    return text?.kind === 'variable' ? this.#on('text', scene, text, ground) : [];
  }

  #edge(scene: Scenario): UsedPair[] {
    if (!this.#isFormControl) return [];
    const border = this.#paint(scene, 'border-color', 'border');
    if (border?.kind !== 'variable') return [];
    const fill = this.#ground(scene);
    const around = this.surroundings.grounds(this.part, ancestorsOf(scene));
    return around.map((ground) => ({
      ...this.#pair('edge', scene, border, ground),
      ...(fill?.kind === 'variable' && { fill: fill.name }),
    }));
  }

  #focus(scene: Scenario): UsedPair[] {
    if (![...scene.conditions].some((condition) => focused.test(condition))) return [];
    const ring = this.#paint(scene, 'outline-color', 'outline');
    if (ring?.kind !== 'variable') return [];
    const isInside = /-\s*[\d.]|\*\s*-1/u.test(scene.winners.get('outline-offset')?.value ?? '');
    if (isInside) return this.#on('focus', scene, ring, this.#ground(scene));
    const around = this.surroundings.grounds(this.part, ancestorsOf(scene));
    return around.map((ground) => this.#pair('focus', scene, ring, ground));
  }

  /** Placeholders are words; `::before` and `::after` with a ground of their own are signs. */
  #pseudo(pseudo: string): UsedPair[] {
    if (!pseudos.has(pseudo)) return [];
    const renamed = this.uses
      .filter((use) => use.pseudo === pseudo || use.pseudo === '')
      .map((use) => (use.pseudo === '' ? use : { ...use, property: `${pseudo} ${use.property}` }));
    return scenariosOf(renamed)
      .filter(isUsable)
      .flatMap((scene) => {
        if (pseudo === '::selection') return this.#selection(scene);
        const ground = this.#ground(scene);
        if (pseudo === '::placeholder') {
          const words = this.#paint(scene, `${pseudo} color`);
          return words?.kind === 'variable' ? this.#on('placeholder', scene, words, ground) : [];
        }
        const sign = this.#sign(scene, pseudo);
        return sign?.kind === 'variable' ? this.#on('mark', scene, sign, ground) : [];
      });
  }

  /** Words that are marked have both from the mark, or else are as they were. */
  #selection(scene: Scenario): UsedPair[] {
    const words = this.#paint(scene, '::selection color');
    const ground = this.#paint(scene, '::selection background', '::selection background-color');
    if (words?.kind !== 'variable' || ground?.kind !== 'variable') return [];
    const pair = this.#pair('text', scene, words, ground);
    return [{ ...pair, conditions: [...pair.conditions, '::selection'] }];
  }

  #sign(scene: Scenario, pseudo: string): Paint | undefined {
    const isControl = this.#isDrawn || this.#some(focused);
    const hidden = (property: string, value: RegExp): boolean =>
      value.test(scene.winners.get(`${pseudo} ${property}`)?.value ?? '');
    if (!isControl || hidden('visibility', /hidden/u) || hidden('display', /none/u) || hidden('opacity', /^0$/u))
      return undefined;
    const sign = this.#paint(scene, `${pseudo} background`, `${pseudo} background-color`);
    if (sign?.kind !== 'text') return sign;
    return this.#paint(scene, `${pseudo} color`) ?? this.#paint(scene, 'color');
  }

  #ground(scene: Scenario): Paint | undefined {
    return this.#paint(scene, 'background', 'background-color');
  }

  /** Of a shorthand and its longhand, the one that wins. */
  #paint({ winners }: Scenario, ...properties: readonly string[]): Paint | undefined {
    const given = properties.map((property) => winners.get(property)).filter((use) => use !== undefined);
    const paints = given
      .toSorted((a, b) => compareWeights(b.weight, a.weight))
      .map((use) => paintOf(use, this.options.isColor));
    return paints[0];
  }

  #on(kind: PairKind, scene: Scenario, over: Paint & { kind: 'variable' }, ground: Paint | undefined): UsedPair[] {
    if (ground?.kind === 'variable') return [this.#pair(kind, scene, over, ground)];
    if (ground?.kind === 'other' || ground?.kind === 'text') return [];
    const around = this.surroundings.grounds(this.part, ancestorsOf(scene));
    return around.map((under) => this.#pair(kind, scene, over, under));
  }

  #pair(
    kind: PairKind,
    { conditions }: Scenario,
    over: Paint & { kind: 'variable' },
    under: { readonly name: string; readonly use?: StyleUse },
  ): UsedPair {
    const places = under.use === undefined ? [over.use] : [over.use, under.use];
    return {
      kind,
      part: this.part,
      conditions: [...conditions].toSorted(),
      foreground: over.name,
      background: under.name,
      places,
    };
  }
}

function isUsable({ conditions, winners }: Scenario): boolean {
  if (/^(?:none|contents)$/u.test(winners.get('display')?.value ?? '')) return false;
  return ![...conditions].some((condition) => disabled.test(condition));
}

function ancestorsOf({ winners }: Scenario): readonly string[] {
  return [...winners.values()].find(({ within }) => within !== '')?.ancestors ?? [];
}
