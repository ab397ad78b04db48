import type { Contexts } from '@wusum/dtcg';
import { combine, readAxes } from './axis-sets.js';
import { contextWords, deviation } from './context-names.js';
import { type Brand, type ModeView, modeViewKey, modeViewsAt, type TargetContext } from './target-context.js';

/** The output for a brand in contexts other than its defaults. */
export interface ContextView<Made> {
  /** The contexts that differ from the brand's defaults; empty for the defaults. */
  readonly contexts: Contexts;
  /** `more.arabic`; empty for the defaults. */
  readonly key: string;
  readonly made: Made;
}

/**
 * Calls `make` for a brand in every combination of its axes except the mode and keeps the results that differ. Contexts
 * that change nothing are omitted. The default contexts come first.
 */
export function distinctViews<Made>(
  target: TargetContext,
  brand: Brand,
  make: (brand: Brand) => Made,
): ContextView<Made>[] {
  const modeAxis = target.axes.find(({ name }) => name === target.modeAxis);
  const axes = readAxes(target).filter((axis) => axis !== modeAxis);
  const start = make(brand);
  const made = new Map<string, string>([[keyOf({}), JSON.stringify(start)]]);
  const views: ContextView<Made>[] = [{ contexts: {}, key: '', made: start }];
  const all = combine(axes).map((contexts) => deviation(brand, contexts));
  for (const contexts of all.toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)) {
    const names = Object.keys(contexts);
    if (names.length === 0) continue;
    const modes = modeViewsAt({ ...brand.start, ...contexts }, modeAxis, target.at);
    if (modes.length === 0) continue;
    const own = make({ ...brand, modes });
    const text = JSON.stringify(own);
    made.set(keyOf(contexts), text);
    const isNew = names.every((name) => made.get(keyOf(without(contexts, name))) !== text);
    if (isNew) views.push({ contexts, key: contextWords(target, contexts).join('.'), made: own });
  }
  return views;
}

/** The same for each mode by itself; the key is a file name: `majlis.dark.more`. */
export function viewsByMode<Made>(
  target: TargetContext,
  brand: Brand,
  make: (modeView: ModeView) => Made,
): { readonly key: string; readonly made: Made }[] {
  return brand.modes.flatMap((modeView) =>
    distinctViews(target, brand, ({ modes }) => make(modes.find(({ mode }) => mode === modeView.mode) ?? modeView)).map(
      ({ key, made }) => ({ key: [modeViewKey(brand, modeView), key].filter((part) => part !== '').join('.'), made }),
    ),
  );
}

const keyOf = (contexts: Contexts): string => JSON.stringify(contexts);

function without(contexts: Contexts, axis: string): Contexts {
  return Object.fromEntries(Object.entries(contexts).filter(([name]) => name !== axis));
}
