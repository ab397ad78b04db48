/**
 * The weight that a browser takes from those a family has (CSS Fonts 4, § 5.2 font matching): 400–500 looks between
 * itself and 500 first, then below, then above; lighter looks down first, bolder looks up first.
 *
 * @param available ascending, not empty.
 */
export function matchWeight(wanted: number, available: readonly number[]): number {
  if (available.includes(wanted)) return wanted;
  const below = available.filter((weight) => weight < wanted).toReversed();
  const above = available.filter((weight) => weight > wanted);
  if (wanted < 400) return [...below, ...above][0]!;
  if (wanted > 500) return [...above, ...below][0]!;
  const near = above.filter((weight) => weight <= 500);
  return [...near, ...below, ...above][0]!;
}
