export { checkContract } from './check-contract.js';
export { compareContracts, type ContractChange, isAtLeast, nextVersion } from './compare-contracts.js';
export { type Contract, makeContract } from './contract.js';
export { type ContractFiles, emitContract } from './emit-contract.js';
