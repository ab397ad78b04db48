import { error } from '@wusum/diagnostics';

/** WS-C: computed colours and their contrast. */
export const deriveCodes = {
  'WS-C001': error(
    'Invalid derivation',
    'A colour can only be computed from a complete `derive` or `solve` without unknown keys.',
    'Correct `$extensions["org.wusum"]`; tokens/README.md documents ramp, shift, pick and solve.',
  ),
  'WS-C002': error(
    'Contrast cannot be reached',
    'The contract requires these ratios in every brand, mode and contrast; text with less contrast is hard to read.',
    'Change the seed, or move the background closer to black or white.',
  ),
  'WS-C003': error(
    'Contrast of a translucent colour',
    'The contrast of a translucent colour depends on the colour below it.',
    'Set the alpha of the colour to 1, or remove the colour from the pair.',
  ),
  'WS-C010': error(
    'Contrast below the contract',
    'The contract requires this ratio; text with less contrast is hard to read.',
    'Change the seed of one of the two colours.',
  ),
} as const;
