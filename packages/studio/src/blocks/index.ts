export type { BlockProps } from './Block.js';
export { ContrastMatrix, type ContrastMatrixProps } from './contrast-matrix/ContrastMatrix.js';
export { Provenance, type ProvenanceProps } from './provenance/Provenance.js';
export { Ramp, type RampProps } from './ramp/Ramp.js';
export { RoleTable, type RoleTableProps } from './role-table/RoleTable.js';
export { TokenTable, type TokenTableProps } from './token-table/TokenTable.js';
export { TypeSpecimen, type TypeSpecimenProps } from './type-specimen/TypeSpecimen.js';
export { WordsTable, type WordsTableProps } from './words-table/WordsTable.js';
