export * from './components/brand/index.js';
export * from './components/button/index.js';
