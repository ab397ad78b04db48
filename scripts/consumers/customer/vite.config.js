import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { wusum } from 'wusum/vite';

export default defineConfig({
  plugins: [react(), wusum({ words: 'src/words' })],
  // A page that is not built; what it imports would be found late, and the page would load again.
  optimizeDeps: { entries: ['*.html'] },
  build: {
    rolldownOptions: {
      input: ['index.html', 'app.html'],
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
