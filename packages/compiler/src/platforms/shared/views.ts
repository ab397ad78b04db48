import type { Contexts } from '../../types.js';
import { combine, readAxes } from './axis-sets.js';
import { contextWords, deviation } from './labels.js';
import { type Brand, type Scene, sceneKey, scenesAt, type Stage } from './source.js';

/** What a target makes of a brand in contexts other than those it starts in. */
export interface View<Made> {
  /** Contexts that are not the brand's start; empty for the start. */
  readonly contexts: Contexts;
  /** `more.arabic`; empty for the start. */
  readonly key: string;
  readonly made: Made;
}

/**
 * Makes something of a brand for every combination of its axes but the mode, and keeps what differs: contexts that
 * change nothing are left out. The start comes first.
 */
export function distinctViews<Made>(stage: Stage, brand: Brand, make: (brand: Brand) => Made): View<Made>[] {
  const modeAxis = stage.axes.find(({ name }) => name === stage.modeAxis);
  const axes = readAxes(stage).filter((axis) => axis !== modeAxis);
  const start = make(brand);
  const made = new Map<string, string>([[keyOf({}), JSON.stringify(start)]]);
  const views: View<Made>[] = [{ contexts: {}, key: '', made: start }];
  const all = combine(axes).map((contexts) => deviation(brand, contexts));
  for (const contexts of all.toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)) {
    const names = Object.keys(contexts);
    if (names.length === 0) continue;
    const scenes = scenesAt({ ...brand.start, ...contexts }, modeAxis, stage.at);
    if (scenes.length === 0) continue;
    const own = make({ ...brand, scenes });
    const text = JSON.stringify(own);
    made.set(keyOf(contexts), text);
    const isNew = names.every((name) => made.get(keyOf(without(contexts, name))) !== text);
    if (isNew) views.push({ contexts, key: contextWords(stage, contexts).join('.'), made: own });
  }
  return views;
}

/** The same for each mode alone; the key is that of a file: `majlis.dark.more`. */
export function sceneViews<Made>(
  stage: Stage,
  brand: Brand,
  make: (scene: Scene) => Made,
): { readonly key: string; readonly made: Made }[] {
  return brand.scenes.flatMap((scene) =>
    distinctViews(stage, brand, ({ scenes }) => make(scenes.find(({ mode }) => mode === scene.mode) ?? scene)).map(
      ({ key, made }) => ({ key: [sceneKey(brand, scene), key].filter((part) => part !== '').join('.'), made }),
    ),
  );
}

const keyOf = (contexts: Contexts): string => JSON.stringify(contexts);

function without(contexts: Contexts, axis: string): Contexts {
  return Object.fromEntries(Object.entries(contexts).filter(([name]) => name !== axis));
}
