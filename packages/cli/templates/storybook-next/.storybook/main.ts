import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';

/** Stories run in Vite, which is faster than Next.js; components need nothing of Next.js. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  core: { disableTelemetry: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), react()],
    server: { ...vite.server, watch: { ignored: ['**/.next/**'] } },
  }),
};

export default config;
