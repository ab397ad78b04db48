import { comparisonsOf, type RuleConfig } from '@wusum/lint';
import { withColors, type BrandAnswers } from '../brand-files.js';
import { chooseSeeds } from './choose-seeds.js';

type Files = Readonly<Record<string, string>>;

export interface FittedFiles {
  readonly files: Files;
  /** Sentences for the user. */
  readonly notes: readonly string[];
}

const tooClose =
  'Some colours of the brand are too close for the rule "distinguishable". Run `wusum check` for the names.';

/**
 * The files of a new brand with colours that the rules of its project accept.
 *
 * @param added the files of the brand: path relative to the folder of the resolver document → text
 * @param project all other files, and the resolver document, which lists the brand
 */
export function fitSeeds(
  { id, seed }: BrandAnswers,
  added: Files,
  { files, entry, rules }: { readonly files: Files; readonly entry: string; readonly rules: RuleConfig },
): FittedFiles {
  const path = `brands/${id}/color.tokens.json`;
  const text = added[path];
  if (!seed || text === undefined) return { files: added, notes: [] };
  const system = { files: { ...files, ...added }, entry, brand: id };
  const { values, isFit } = chooseSeeds(seed, system, comparisonsOf(rules));
  return { files: { ...added, [path]: withColors(text, values) }, notes: isFit ? [] : [tooClose] };
}
