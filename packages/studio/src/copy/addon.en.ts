/** What the addon says in a Storybook of others, as ICU messages in English. */
export const addonEn = {
  'addon.block-without-data': '{block}: this token folder has nothing to show here.',
  'addon.missing.ramps':
    'It needs colour ramps: tokens such as color.ramp.accent.1. RoleTable and TokenTable show colours with other names.',
  'addon.missing.roles':
    'It needs colour roles: tokens of the type color below the group color. TokenTable shows colours with other names.',
  'addon.missing.pairs': `It needs pairs of colours with a contrast to reach. Name the backgrounds of a text colour in its extension: "$extensions": '{' "org.wusum": '{' "solve": '{' "on": ["'{'color.background'}'"] '}' '}' '}'.`,
  'addon.missing.type': 'It needs type roles: tokens of the type typography.',
  'addon.missing.tokens':
    'No token has this path. Correct it, or add the token to a file that the resolver document lists.',
  'addon.missing.words': `It needs messages: words.en.json and words.ar.json in the folder of a brand, which "npx wusum sync" adds to the resolver document.`,
  'addon.missing.mark': `It needs a mark: mark.svg in the folder of a brand, which "npx wusum sync" adds to the resolver document.`,
  'addon.missing.pattern': `It needs a pattern: pattern.json in the folder of a brand, which "npx wusum sync" adds to the resolver document.`,
  'addon.missing.voice': `It needs a voice: voice.json in the folder of a brand, which "npx wusum sync" adds to the resolver document.`,
  'addon.missing.components':
    'It reads the generated facts about the components of Wusum, which only the Storybook of Wusum has. "npx wusum explain" shows where a token is used in your project.',
};
