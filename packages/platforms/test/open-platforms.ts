/** The platforms that write tokens of any names: they need no roles, brands or modes. */
export const openPlatforms = [
  'css',
  'scss',
  'less',
  'ts',
  'json',
  'tailwind',
  'figma',
  'ios',
  'android',
  'flutter',
  'tokens-studio',
];
