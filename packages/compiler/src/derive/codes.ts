import { error } from '../diagnostics/codes/entry.js';

/** WS-C: colours that are computed, and the contrast that they promise. */
export const deriveCodes = {
  'WS-C001': error(
    'Derivation cannot be read',
    'A derivation that is not understood would give a colour that nobody asked for.',
    'Correct `$extensions["org.wusum"]`; tokens/README.md says what ramp, shift, pick and solve take.',
  ),
  'WS-C002': error(
    'Contrast cannot be reached',
    'The contract promises these ratios in every brand, mode and contrast; a page built on them would not be readable.',
    'Change the seed, or move the ground farther towards black or white, so that there is room between them.',
  ),
  'WS-C003': error(
    'Contrast of a translucent colour',
    'A translucent colour has no contrast of its own; it depends on what lies below it.',
    'Give the colour an alpha of 1, or leave it out of the pair.',
  ),
  'WS-C010': error(
    'Contrast below the contract',
    'The contract promises this ratio; a page built on it would not be readable.',
    'Change the seed that one of the two colours goes back to.',
  ),
} as const;
