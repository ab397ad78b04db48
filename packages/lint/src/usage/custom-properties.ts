import { canBeAtOnce, conditionsOf } from './cascade.js';
import { ancestorCondition } from './selectors.js';
import type { ResolvedUse, StyleUse } from './types.js';

/** A declaration with more alternatives than this keeps the first ones. */
const maxAlternatives = 500;

/**
 * Writes out private custom properties: those that the style sheets set themselves, such as
 * `.ws-button[data-color=danger] { --ws-button-solid: … }`. A declaration that reads one becomes an alternative for each
 * declaration that sets it on the same element or on an element around it, with the conditions of both.
 */
export class CustomProperties {
  readonly #declarations: ReadonlyMap<string, readonly StyleUse[]>;
  readonly #resolved = new Map<StyleUse, readonly ResolvedUse[]>();
  /** Declarations that are being resolved; a circular reference sets no value. */
  readonly #open = new Set<StyleUse>();

  /** @param isToken whether a variable is set by the theme */
  constructor(uses: readonly StyleUse[], isToken: (variable: string) => boolean) {
    this.#declarations = Map.groupBy(
      uses.filter(({ property }) => property.startsWith('--') && !isToken(property)),
      ({ property }) => property,
    );
  }

  resolve(use: StyleUse): readonly ResolvedUse[] {
    const known = this.#resolved.get(use);
    if (known !== undefined) return known;
    if (this.#open.has(use)) return [];
    this.#open.add(use);
    let alternatives: ResolvedUse[] = [{ ...use, state: conditionsOf(use), through: [] }];
    for (const name of new Set(use.variables.map((variable) => variable.name))) {
      if (this.#declarations.has(name))
        alternatives = alternatives.flatMap((each) => this.#alternatives(each, name)).slice(0, maxAlternatives);
    }
    this.#open.delete(use);
    this.#resolved.set(use, alternatives);
    return alternatives;
  }

  #alternatives(use: ResolvedUse, name: string): ResolvedUse[] {
    const unset = replaceVariable(use.value, name, undefined);
    // The variable is only in a fallback that is not used.
    if (unset === use.value) return [use];
    const set = this.#settersOf(use, name).flatMap((setter): ResolvedUse[] => {
      const state = [...new Set([...use.state, ...setter.state])];
      if (!canBeAtOnce(state)) return [];
      const value = replaceVariable(use.value, name, valueSet(setter.declaration)) ?? 'unset';
      return [
        {
          ...use,
          value,
          variables: [...use.variables, ...setter.declaration.variables].filter((variable) =>
            readsVariable(value, variable.name),
          ),
          state,
          // Of two declarations that set the variable, the nearer element and then the cascade decide.
          weight: [...use.weight, setter.nearness, ...setter.declaration.weight],
          through: [...use.through, setter.declaration, ...setter.declaration.through],
        },
      ];
    });
    // Without a fallback the whole declaration is invalid at computed-value time.
    const value = unset ?? 'unset';
    const variables = use.variables.filter((variable) => readsVariable(value, variable.name));
    return [...set, { ...use, value, variables }];
  }

  /** The declarations that may set a variable for an element, with the state as seen from there. */
  #settersOf(use: ResolvedUse, name: string): Setter[] {
    const path = [...use.ancestors.toReversed(), ...partsInName(use.part)];
    const all = this.#declarations.get(name)!.flatMap((declaration) => this.resolve(declaration));
    const setters = all.map((declaration) => ({
      declaration,
      nearness: nearnessOf(declaration, use, path),
      state: isSameElement(declaration, use) ? declaration.state : stateAround(declaration),
    }));
    // Another part counts only if neither this part nor one around it sets the variable.
    const near = setters.filter(({ nearness }) => nearness > 0);
    return near.length > 0 ? near : setters.filter(({ declaration }) => declaration.pseudo === '');
  }
}

interface Setter {
  readonly declaration: ResolvedUse;
  /** Greater if it is nearer; 0 if the part is not known to be around the element. */
  readonly nearness: number;
  readonly state: readonly string[];
}

function isSameElement(declaration: StyleUse, use: StyleUse): boolean {
  return declaration.part === use.part && (declaration.pseudo === '' || declaration.pseudo === use.pseudo);
}

function nearnessOf(declaration: StyleUse, use: StyleUse, path: readonly string[]): number {
  if (isSameElement(declaration, use)) return path.length + (declaration.pseudo === '' ? 2 : 3);
  if (declaration.pseudo !== '') return 0;
  if (isRoot(declaration)) return 1;
  const index = path.indexOf(declaration.part);
  return index < 0 ? 0 : path.length + 1 - index;
}

const isRoot = ({ part, conditions }: StyleUse): boolean =>
  part === 'html' || (part === '*' && conditions.length === 1 && conditions[0] === ':root');

/** The state of a declaration as conditions of an element around the one that inherits from it. */
function stateAround(declaration: ResolvedUse): readonly string[] {
  const { part, state } = declaration;
  return state.flatMap((condition) => {
    if (condition.startsWith('@') || condition.startsWith('in ')) return [condition];
    return isRoot(declaration) && condition === ':root' ? [] : [ancestorCondition(part, condition)];
  });
}

/** The parts that a part is named after: `dialog-title-icon` → `dialog-title`, `dialog`. */
export function partsInName(part: string): string[] {
  const words = part.split('-');
  return words.slice(1).map((_, index) => words.slice(0, words.length - 1 - index).join('-'));
}

/**
 * Replaces each `var(name)` in a value.
 *
 * @param by `undefined` if the variable is not set: the fallback is used, and without one the result is `undefined`
 */
function replaceVariable(value: string, name: string, by: string | undefined): string | undefined {
  let rest = value;
  let result = '';
  for (let call = findCall(rest, name); call !== undefined; call = findCall(rest, name)) {
    const replacement = by ?? call.fallback;
    if (replacement === undefined) return undefined;
    result += rest.slice(0, call.start) + replacement;
    rest = rest.slice(call.end);
  }
  return result + rest;
}

/** `initial`, and a value that is invalid at computed-value time, leave a custom property without a value. */
function valueSet({ value }: StyleUse): string | undefined {
  return /^(?:initial|unset)$/iu.test(value) ? undefined : value;
}

interface VariableCall {
  readonly start: number;
  readonly end: number;
  readonly fallback: string | undefined;
}

function findCall(value: string, name: string): VariableCall | undefined {
  for (const match of value.matchAll(/\bvar\(\s*(--[^\s,()]+)\s*(,?)/giu)) {
    if (match[1] !== name) continue;
    const from = match.index + match[0].length;
    const end = closingParenthesis(value, from);
    return { start: match.index, end: end + 1, fallback: match[2] === ',' ? value.slice(from, end).trim() : undefined };
  }
  return undefined;
}

function closingParenthesis(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    else if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return value.length;
}

const readsVariable = (value: string, name: string): boolean => findCall(value, name) !== undefined;
