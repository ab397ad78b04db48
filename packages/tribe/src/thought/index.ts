/** Lead by thought: articles, claims, sources and gatherings. */
export * from './model.js';
export * from './article/index.js';
export * from './byline/index.js';
export * from './correction/index.js';
export * from './disagreement/index.js';
export * from './event-card/index.js';
export * from './glossary-term/index.js';
export * from './key-claim/index.js';
export * from './manifesto/index.js';
export * from './notes/index.js';
export * from './outline/index.js';
export * from './pull-quote/index.js';
export * from './reading-progress/index.js';
export * from './series-nav/index.js';
export * from './structured-data/index.js';
