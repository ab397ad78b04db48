/** Mode and brand are attributes of the document; a switch does not involve React. */
export const byAttributes = {
  mode: (mode) => document.documentElement.setAttribute('data-mode', mode),
  brand: (brand) => document.documentElement.setAttribute('data-brand', brand),
};
