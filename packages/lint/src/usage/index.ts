export { type Application, componentOf, mayAppear, namesOf, readApplication } from './application.js';
export { type ComponentUse, componentsUsing } from './components.js';
export { type PairKind, type StylePair, stylePairs, type StylePairsOptions } from './style-pairs.js';
export { readStyles, type ReadStylesOptions } from './read-styles.js';
export { type Naming, type TokenVariable, type VariableNaming, variableStarts, variablesOfToken } from './variables.js';
export type { StyleUse, VariableUse } from './types.js';
