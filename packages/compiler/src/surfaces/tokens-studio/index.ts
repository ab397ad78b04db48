import { jsonName } from '../json/name.js';
import { sceneKey } from '../shared/source.js';
import { everyScene, type Surface } from '../shared/surface.js';
import { jsonText, studioSet } from './format.js';
import { tokensStudioValue, type StudioValue } from './value.js';

/** `tokens.json`: a token set and a theme for each brand and mode, as Tokens Studio and Penpot keep them in one file. */
export const tokensStudio: Surface<StudioValue> = {
  name: 'tokens-studio',
  description: 'Tokens Studio and Penpot: token sets and themes in one file',
  hooks: { name: jsonName, value: tokensStudioValue },
  files: ({ stage, read }) => {
    const sets = everyScene(
      stage,
      (brand, scene) => [setName(sceneKey(brand, scene)), studioSet(read(scene))] as const,
    );
    const themes = everyScene(stage, (brand, scene) => ({
      id: sceneKey(brand, scene),
      name: scene.mode === '' ? brand.id : scene.mode,
      group: brand.id,
      selectedTokenSets: { [setName(sceneKey(brand, scene))]: 'enabled' },
    }));
    const document = new Map<string, unknown>([
      ...sets,
      ['$themes', themes],
      ['$metadata', { tokenSetOrder: sets.map(([name]) => name) }],
    ]);
    return { 'tokens.json': `${jsonText(document)}\n` };
  },
};

/** `brand/mode`: sets are shown as folders. */
function setName(key: string): string {
  return key.replace('.', '/');
}
