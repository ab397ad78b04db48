import { checks } from './checks.mjs';
import { Stop } from './report.mjs';
import { suites } from './suites.mjs';

/** Names that `npm test -- NAME` accepts. */
export const testNames = () => [...checks, ...suites].map(({ name }) => name);

/** Names that `npm test` runs without a name. */
export const defaultNames = () =>
  [...checks, ...suites].filter(({ onlyByName }) => !onlyByName).map(({ name }) => name);

/**
 * Reads the arguments of `npm test`. Unknown names are an error: otherwise a misspelt name would pass without having run.
 *
 * @param {string[]} args
 * @returns {{ names: string[], story?: string, update?: true }} `names`: checks and suites; empty for all
 * @throws {Stop} for an unknown name, for `--story` without the suite `stories`, for `--update` without `pictures`
 */
export function parseTestArguments(args) {
  const names = [];
  let story;
  let update = false;
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '--story') story = args[(index += 1)] ?? '';
    else if (args[index].startsWith('--story=')) story = args[index].slice('--story='.length);
    else if (args[index] === '--update') update = true;
    else names.push(args[index]);
  }
  const known = testNames();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Stop(`Unknown check or suite "${unknown.join('", "')}". Expected ${known.join(', ')}.`, '', 2);
  if (update && names.join() !== 'pictures') throw new Stop('Expected: npm test -- pictures --update.', '', 2);
  if (story === undefined) return { names, ...(update && { update }) };
  if (story === '' || names.join() !== 'stories')
    throw new Stop('Expected: npm test -- stories --story COMPONENT or COMPONENT/STORY.', '', 2);
  return { names, story };
}
