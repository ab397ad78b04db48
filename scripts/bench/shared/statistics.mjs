/** @param {number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Half of the interquartile range: the typical distance of a round from the median. @param {number[]} values */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q) => sorted[Math.min(sorted.length - 1, Math.round(q * (sorted.length - 1)))];
  return (at(0.75) - at(0.25)) / 2;
}

/** A copy in random order, so that no contestant always runs first or after the same one. */
export function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/**
 * Summarises rounds: for each contestant and figure the median, and the median of the ratios to the floor in the same
 * round. Load on the machine affects the ratios far less than the figures.
 *
 * @param {Array<Record<string, Record<string, number>>>} rounds round → contestant → figure → value
 * @param {string} floor name of the contestant that the others are compared with
 * @returns {Record<string, Record<string, { value: number, ratio: number, spread: number }>>}
 */
export function summarise(rounds, floor) {
  const summary = {};
  for (const name of Object.keys(rounds[0] ?? {})) {
    summary[name] = {};
    for (const figure of Object.keys(rounds[0][name])) {
      const values = rounds.map((round) => round[name][figure]);
      const ratios = rounds.map((round) => round[name][figure] / round[floor][figure]);
      summary[name][figure] = { value: median(values), ratio: median(ratios), spread: spread(ratios) };
    }
  }
  return summary;
}
