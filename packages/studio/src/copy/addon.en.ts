/** What the addon says in a Storybook of others, as ICU messages in English. */
export const addonEn = {
  'addon.block-without-data': '{block}: this token folder has nothing to show here.',
};
