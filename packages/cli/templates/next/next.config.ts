import type { NextConfig } from 'next';

// This folder is the root, also where a parent folder has a lockfile of its own.
const config: NextConfig = { turbopack: { root: import.meta.dirname }, outputFileTracingRoot: import.meta.dirname };

export default config;
