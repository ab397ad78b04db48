import { defineConfig } from 'vite';
import { wusum } from '../../react/build/vite-plugin.js';

/** Reads the packages of the workspace from their sources, so that an edit shows at once. Compile the theme first. */
export default defineConfig({
  resolve: { conditions: ['wusum-source', 'module', 'browser', 'development|production'] },
  plugins: [wusum('static')],
});
