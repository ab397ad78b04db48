/** Setup file of suites in Node: `WUSUM_SEED`, which a failure has printed, is also the seed of fast-check. */
const seed = process.env['WUSUM_SEED'];

if (seed) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: Number(seed) });
}

export {};
