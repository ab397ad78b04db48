import { enumeratePermutations, type Axis, type Contexts, type TokenSystem } from '@wusum/dtcg';
import { suggest } from '@wusum/diagnostics';
import type { BrandSystem } from '@wusum/platforms';
import { didYouMean } from '../config/contexts.js';
import { UsageError } from '../terminal.js';

const brandAxis = 'brand';

/**
 * Narrows a system to some of its brands; without names, returns it unchanged.
 * @throws UsageError for an unknown brand
 */
export function onlyBrands<System extends BrandSystem | TokenSystem>(
  system: System,
  brands: readonly string[],
): System {
  if (brands.length === 0) return system;
  const axis = system.axes.find(({ name }) => name === brandAxis);
  for (const brand of brands) {
    if (axis?.contexts.includes(brand)) continue;
    throw new UsageError(
      `Unknown brand "${brand}"${didYouMean(suggest(brand, axis?.contexts ?? []), axis?.contexts ?? [])}`,
    );
  }
  const isKept = ({ contexts }: { readonly contexts: Contexts }): boolean => brands.includes(contexts[brandAxis] ?? '');
  const axes = system.axes.map((item) => (item === axis ? narrowed(item, brands) : item));
  if ('resolvePermutation' in system) return narrowTokens(system, axes) as System;
  const { permutations } = system;
  return {
    ...system,
    axes,
    permutations: permutations.filter(isKept),
    brands: system.brands.filter(({ id }) => brands.includes(id)),
  };
}

function narrowed(axis: Axis, brands: readonly string[]): Axis {
  const contexts = axis.contexts.filter((context) => brands.includes(context));
  const isDefaultKept = axis.default !== undefined && contexts.includes(axis.default);
  return { ...axis, contexts, default: isDefaultKept ? axis.default : contexts[0]! };
}

/** A view of an opened system with a narrower brand axis. */
function narrowTokens(system: TokenSystem, axes: readonly Axis[]): TokenSystem {
  const first = axes.find(({ name }) => name === brandAxis)?.default;
  return {
    file: system.file,
    axes,
    defaults: system.defaults,
    size: axes.reduce((count, axis) => count * axis.contexts.length, 1),
    get diagnostics() {
      return system.diagnostics;
    },
    get unread() {
      return system.unread;
    },
    get hasErrors() {
      return system.hasErrors;
    },
    permutations: (choices = enumeratePermutations(axes)) => system.permutations(choices),
    resolvePermutation: (contexts = {}) => system.resolvePermutation({ [brandAxis]: first, ...contexts }),
    placeOf: (axis, context) => system.placeOf(axis, context),
  };
}
