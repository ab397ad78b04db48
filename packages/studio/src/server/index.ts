export { createNonce } from './guard.js';
export * from './protocol.js';
export { createStudioServer, type Handler, type StudioServer, type StudioServerOptions } from './studio-server.js';
