/** Mode, accent and brand are attributes of the document; React takes no part in the switch. */
const set = (axis) => (value) => document.documentElement.setAttribute(`data-${axis}`, value);

export const byAttributes = { mode: set('mode'), accent: set('accent'), brand: set('brand') };
export const accents = ['a', 'b'];
