export { defineConfig, type WusumConfig } from './config/config.js';
