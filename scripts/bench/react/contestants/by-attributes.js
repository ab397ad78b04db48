/** Mode and brand are attributes of the document; React takes no part in the switch. */
export const byAttributes = {
  mode: (mode) => document.documentElement.setAttribute('data-mode', mode),
  brand: (brand) => document.documentElement.setAttribute('data-brand', brand),
};
