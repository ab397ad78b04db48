import { application } from './application.js';
import { arabic } from './arabic.js';
import { arabicDots } from './arabic-dots.js';
import { contract } from './contract.js';
import { contrast } from './contrast.js';
import { distinguishable } from './distinguishable.js';
import { fonts } from './fonts.js';
import { gamut } from './gamut.js';
import { glyphs } from './glyphs.js';
import { lineHeight } from './line-height.js';
import { motion } from './motion.js';
import { naming } from './naming.js';
import type { OptionTable } from './shared/options.js';
import { secrets } from './secrets.js';
import { targetSize } from './target-size.js';
import type { Rule } from './shared/types.js';
import { undefinedVariables } from './undefined.js';
import { unused } from './unused.js';

const all = [
  contract,
  contrast,
  distinguishable,
  gamut,
  glyphs,
  lineHeight,
  arabic,
  targetSize,
  motion,
  unused,
  undefinedVariables,
  naming,
  secrets,
  fonts,
  arabicDots,
  application,
] as const;

/** A rule of the table with the type of its own options. */
export type KnownRule = (typeof all)[number];

/** Name of a rule in the config. */
export type RuleId = KnownRule['name'];

/** Every rule of `wusum check`, in the order of the codes. */
export const rules: readonly Rule<RuleId, OptionTable>[] = all;

/** Options by rule. */
export type RuleOptions = { readonly [Known in KnownRule as Known['name']]: Known['options'] };
