import { formatContexts, otherAxes, parseContexts, waysToSee, type Axes } from '../axes.js';
import { label, type Language } from '../copy/catalogues.js';
import { effectiveContrast, resolveAxes } from '../data/resolve-axes.js';
import type { ThemeData } from '../data/theme-data.js';

/** One option of a menu of the toolbar. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A menu of the toolbar. */
export interface Menu {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** The change of the axes for one of the choices. */
  readonly choose: (value: string) => Partial<Axes>;
}

/**
 * The menus of the toolbar: each axis of the theme's manifest, the language, the comparison and the way to see. The empty
 * option of an axis shows its default and where the default is from. A menu without a choice is left out.
 */
export function menusOf({ manifest }: Pick<ThemeData, 'manifest'>, axes: Axes, language: Language): Menu[] {
  const defaults = resolveAxes({ ...axes, mode: '', contrast: '', density: '' });
  const contexts = (axis: string, fallback: string, source: Source): Choice[] =>
    axisChoices(manifest.axes.find(({ name }) => name === axis)?.contexts ?? [], fallback, source, language);
  const own = ownMenu(axes, language);
  const brands = manifest.brands.map(({ id, names }) => ({ value: id, label: names[language] ?? id }));
  const all: Menu[] = [
    own('brand', brands),
    own('mode', contexts('mode', defaults.mode, 'brand-default')),
    own('contrast', contexts('contrast', effectiveContrast(defaults), 'system')),
    own('density', contexts('density', defaults.density, 'brand-default')),
    ...otherMenus(manifest, axes, language),
    own(
      'lang',
      manifest.languages.map(({ id, name }) => ({ value: id, label: name })),
    ),
    own(
      'compare',
      ['', 'side', 'slider'].map((way) => choice(way, `compare.${way || 'none'}`, language)),
    ),
    own(
      'seen',
      ['', ...waysToSee].map((way) => choice(way, `seen.${way || 'normal'}`, language)),
    ),
  ];
  return all.filter(({ choices }) => choices.filter(({ value }) => value).length > 1);
}

/** Where the default of an axis is from. */
type Source = 'brand-default' | 'system';

const ownMenu = (axes: Axes, language: Language) => {
  const resolved = resolveAxes(axes);
  return (name: Exclude<keyof Axes, 'contexts'>, choices: readonly Choice[]): Menu => ({
    id: name,
    title: label(`axis.${name}`, language) ?? name,
    value: choices.some(({ value }) => value === axes[name]) ? axes[name] : resolved[name],
    choices,
    choose: (value) => ({ [name]: value }),
  });
};

/** Axes of other design systems, by their own names. */
function otherMenus({ axes: all }: ThemeData['manifest'], axes: Axes, language: Language): Menu[] {
  const chosen = parseContexts(axes.contexts);
  return otherAxes(all).map(({ name, contexts, default: fallback }) => ({
    id: `axis-${name}`,
    title: name,
    value: contexts.includes(chosen[name] ?? '') ? chosen[name]! : '',
    choices: axisChoices(contexts, fallback, 'brand-default', language),
    choose: (value) => ({ contexts: formatContexts({ ...chosen, [name]: value }) }),
  }));
}

function axisChoices(contexts: readonly string[], fallback: string, source: Source, language: Language): Choice[] {
  const name = (context: string): string => label(`context.${context}`, language) ?? context;
  return [
    { value: '', label: `${name(fallback)} (${name(source)})` },
    ...contexts.map((context) => ({ value: context, label: name(context) })),
  ];
}

const choice = (value: string, key: string, language: Language): Choice => ({
  value,
  label: label(key, language) ?? value,
});
