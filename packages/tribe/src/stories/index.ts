/** Stories of members: the models, for servers too, and the components. */
export * from './model.js';
export * from './co-creators/index.js';
export * from './credit-line/index.js';
export * from './revision-history/index.js';
export * from './story-card/index.js';
export * from './story-page/index.js';
export * from './story-status/index.js';
export * from './translation-toggle/index.js';
export * from './consent-form/index.js';
export * from './credit-choice/index.js';
export * from './standing-page/index.js';
export * from './story-composer/index.js';
export * from './call-for-stories/index.js';
export * from './story-wall/index.js';
