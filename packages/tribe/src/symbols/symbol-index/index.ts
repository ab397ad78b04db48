export { SymbolIndex, type SymbolIndexProps } from './SymbolIndex.js';
