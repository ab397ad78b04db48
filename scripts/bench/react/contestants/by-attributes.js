/** Mode and brand stand in attributes of the document; React has no part in the switch. */
export const byAttributes = {
  mode: (mode) => document.documentElement.setAttribute('data-mode', mode),
  brand: (brand) => document.documentElement.setAttribute('data-brand', brand),
};
