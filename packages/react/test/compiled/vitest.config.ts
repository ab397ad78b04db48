import { defineConfig } from 'vitest/config';

// Read by the configuration that is imported below.
process.env.WUSUM_REACT_COMPILER = '1';
const { projects } = await import('../../vitest.config.js');

/** Every test of the static entry, on components that the React Compiler has compiled. */
export default defineConfig({ test: { name: 'react compiled', projects: projects.slice(1, 2) } });
