import type { Intent, Step, Target } from './types.js';

/**
 * Takes an entry out of steps, under all of the names that it has in them.
 *
 * @param all every step that may rename the entry
 * @returns a function that gives steps without the entry; those that do nothing else are left out
 */
export function forgetEntry(
  all: readonly Step[],
  { brand, path }: Target,
): (steps: readonly Step[]) => readonly Step[] {
  const intents = all.flatMap((step) => step.intents).filter((intent) => intent.brand === brand);
  const names = namesOf(intents, path);
  const others = (list: readonly Intent[]): readonly Intent[] =>
    list.filter((intent) => intent.brand !== brand || !names.has(intent.path));
  return (steps) =>
    steps
      .map((step) => ({ ...step, intents: others(step.intents), inverse: others(step.inverse) }))
      .filter((step) => step.intents.length > 0);
}

/** The names of an entry before and after its renames. */
function namesOf(intents: readonly Intent[], path: string): ReadonlySet<string> {
  const names = new Set([path]);
  const renames = intents.filter((intent) => intent.kind === 'rename');
  for (let size = 0; size < names.size;) {
    size = names.size;
    for (const rename of renames) {
      if (names.has(rename.path)) names.add(rename.to);
      else if (names.has(rename.to)) names.add(rename.path);
    }
  }
  return names;
}
