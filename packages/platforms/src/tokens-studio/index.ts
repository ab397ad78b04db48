import { jsonName } from '../json/name.js';
import { casesOf, splitByAxes } from '../shared/axis-sets.js';
import { contextWords } from '../shared/context-names.js';
import { NameTable } from '../shared/name-table.js';
import type { Brand } from '../shared/target-context.js';
import { fluidLosses, furtherProperties, joinLosses, srgbCssLosses } from '../shared/losses.js';
import { builtIn, type PlatformInput } from '../shared/platform.js';
import { jsonText, studioSet } from './format.js';
import { tokensStudioValue, type StudioValue } from './value.js';

interface Theme {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly selectedTokenSets: Readonly<Record<string, 'enabled'>>;
}
type NamedSet = readonly [name: string, tokens: Map<string, unknown>];

/**
 * `tokens.json` for Tokens Studio and Penpot: for each brand a set of constant tokens and one for each case of its axes.
 * Axes that change tokens together are a group of themes; the user selects one theme of each group.
 */
export const tokensStudio = builtIn<StudioValue>({
  name: 'tokens-studio',
  description: 'Tokens Studio and Penpot: token sets and themes in one file',
  hooks: { name: jsonName, value: tokensStudioValue },
  losses: joinLosses(srgbCssLosses, fluidLosses, { typography: (_, token) => furtherProperties(token) }),
  files: (input) => {
    const brands = input.target.brands.map((brand) => brandSets(brand, input));
    const sets = brands.flatMap((brand) => brand.sets);
    refuseClashes(
      brands.flatMap(({ themes }) => themes),
      sets,
    );
    const document = new Map<string, unknown>([
      ...sets,
      ['$themes', brands.flatMap(({ themes }) => themes)],
      ['$metadata', { tokenSetOrder: sets.map(([name]) => name) }],
    ]);
    return { 'tokens.json': `${jsonText(document)}\n` };
  },
});

/** @throws PlatformError if two sets or themes have one name */
function refuseClashes(themes: readonly Theme[], sets: readonly NamedSet[]): void {
  const names = new NameTable();
  const ids = new NameTable();
  for (const [index, [name]] of sets.entries()) names.add(name, { text: `the set ${index + 1}, "${name}",` });
  for (const { id, group, name } of themes) ids.add(id, { text: `the theme "${name}" of "${group}"` });
  names.refuse();
  ids.refuse();
}

function brandSets(
  brand: Brand,
  { target, read }: PlatformInput<StudioValue>,
): { readonly sets: readonly NamedSet[]; readonly themes: readonly Theme[] } {
  const { fixed, sets } = splitByAxes(target, brand, read);
  const base = `${brand.name}/base`;
  const start = brand.modes[0] === undefined ? [] : read(brand.modes[0].permutation);
  const cases = sets.flatMap(({ axes, paths }) =>
    casesOf(target, brand, axes).map(({ contexts, permutation }) => {
      const group = axes.map(({ name }) => name).join('-');
      const words = contextWords(target, contexts);
      const name = `${brand.name}/${group}/${words.join('-')}`;
      return {
        set: [name, studioSet(read(permutation).filter(({ path }) => paths.has(path)))] as const,
        theme: {
          id: name.replaceAll('/', '-'),
          name: words.join(' '),
          group: `${brand.name} ${group}`,
          selectedTokenSets: { [base]: 'enabled', [name]: 'enabled' } as const,
        },
      };
    }),
  );
  const alone = { id: brand.name, name: brand.name, group: 'brand', selectedTokenSets: { [base]: 'enabled' } } as const;
  return {
    sets: [[base, studioSet(start.filter(({ path }) => fixed.has(path)))], ...cases.map(({ set }) => set)],
    themes: cases.length === 0 ? [alone] : cases.map(({ theme }) => theme),
  };
}
