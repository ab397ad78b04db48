/**
 * The brands whose content these tests check, and the only list of them. A brand that is not listed need only follow the
 * laws of the system.
 */
export const houseBrands = ['wusum', 'majlis', 'falaj', 'nujum', 'souq'];
