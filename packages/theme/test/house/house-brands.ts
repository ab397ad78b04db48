/**
 * The brands of this repository that the house tests are about, and the only list of them. A brand that is not listed
 * need only follow the laws of the system.
 */
export const houseBrands = ['wusum', 'majlis', 'falaj', 'nujum', 'souq'];
