import { type Scenario, winnersIn } from './cascade.js';
import { partsInName } from './custom-properties.js';
import { type IsColor, paintIn, type Paint } from './paints.js';
import { ancestorCondition } from './selectors.js';
import type { ResolvedUse } from './types.js';

/** A background under a part; one of the page has no declaration. */
export interface BackgroundUse {
  readonly name: string;
  readonly use?: ResolvedUse;
}

interface SurroundingsOptions {
  readonly isColor: IsColor;
  readonly backgrounds: readonly string[];
}

const backgroundProperties = ['background', 'background-color'];

/** Text colours that parts inherit from the parts around them, and backgrounds under them. */
export class Surroundings {
  constructor(
    private readonly parts: ReadonlyMap<string, readonly ResolvedUse[]>,
    private readonly options: SurroundingsOptions,
  ) {}

  /**
   * The backgrounds under a part: of the parts in its selector, of the part that its name begins with, or of the page.
   */
  backgrounds(part: string, scenario: Scenario): readonly BackgroundUse[] {
    const found = this.#inherited(part, scenario, backgroundProperties);
    if (found?.kind === 'variable') return [found];
    return found?.kind === 'other' ? [] : this.options.backgrounds.map((name) => ({ name }));
  }

  /** The text colour that a part inherits. */
  color(part: string, scenario: Scenario): Paint | undefined {
    return this.#inherited(part, scenario, ['color']);
  }

  /**
   * States of the parts around, as conditions of this one: those that change the background under a part that reads
   * custom properties of the same parts.
   */
  statesAround(part: string, uses: readonly ResolvedUse[]): (readonly string[])[] {
    const sources = new Set(uses.flatMap(({ through }) => through.map((use) => use.part)));
    sources.delete(part);
    return [...sources].flatMap((source) =>
      (this.parts.get(source) ?? [])
        .filter(
          ({ property, pseudo, state }) => pseudo === '' && backgroundProperties.includes(property) && state.length > 0,
        )
        .map(({ state }) => state.map((condition) => asAround(source, condition))),
    );
  }

  #inherited(part: string, scenario: Scenario, properties: readonly string[]): Paint | undefined {
    for (const around of [...ancestorsOf(scenario).toReversed(), ...partsInName(part)]) {
      const paint = this.#paintOf(around, scenario, properties);
      if (paint !== undefined && paint.kind !== 'none' && paint.kind !== 'text') return paint;
    }
    return undefined;
  }

  /** The paint of a part around, in the state that the scenario has for it. */
  #paintOf(part: string, { conditions }: Scenario, properties: readonly string[]): Paint | undefined {
    const own = (this.parts.get(part) ?? []).filter(({ pseudo }) => pseudo === '');
    const start = ancestorCondition(part, '');
    const state = [...conditions].flatMap((condition) => {
      if (condition.startsWith(start)) return [condition.slice(start.length)];
      return condition.startsWith('@') || condition.startsWith('in ') ? [condition] : [];
    });
    return paintIn(winnersIn(own, new Set(state)), properties, this.options.isColor);
  }
}

function asAround(part: string, condition: string): string {
  return condition.startsWith('@') || condition.startsWith('in ') ? condition : ancestorCondition(part, condition);
}

function ancestorsOf({ winners }: Scenario): readonly string[] {
  return [...winners.values()].find(({ within }) => within !== '')?.ancestors ?? [];
}
