import { cases as application } from './application.js';
import { cases as arabic } from './arabic.js';
import { cases as arabicDots } from './arabic-dots.js';
import type { RuleCase } from './case.js';
import { cases as contract } from './contract.js';
import { cases as contrast } from './contrast.js';
import { cases as fonts } from './fonts.js';
import { cases as gamut } from './gamut.js';
import { cases as glyphs } from './glyphs.js';
import { cases as lineHeight } from './line-height.js';
import { cases as motion } from './motion.js';
import { cases as naming } from './naming.js';
import { cases as secrets } from './secrets.js';
import type { RuleId } from '@wusum/lint';
import { cases as targetSize } from './target-size.js';
import { cases as distinguishable } from './distinguishable.js';
import { cases as undefinedVariables } from './undefined.js';
import { cases as unused } from './unused.js';

/** The cases of each rule. The first refused and the first accepted case are the examples of its page. */
export const ruleCases: Readonly<Record<RuleId, readonly RuleCase[]>> = {
  contract,
  contrast,
  distinguishable,
  gamut,
  glyphs,
  'line-height': lineHeight,
  arabic,
  'target-size': targetSize,
  motion,
  unused,
  undefined: undefinedVariables,
  naming,
  secrets,
  fonts,
  'arabic-dots': arabicDots,
  application,
};
