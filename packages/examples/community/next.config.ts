import type { NextConfig } from 'next';

const config: NextConfig = {
  // Types are checked with those of the whole repository.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
};

export default config;
