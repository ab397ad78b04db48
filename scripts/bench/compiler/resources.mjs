// Loaded before a contestant with --import: writes the cost of the whole process when it exits.
import { writeFileSync } from 'node:fs';

const started = performance.now();

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = {
    'wall s': (performance.now() - started) / 1000,
    'cpu s': (userCPUTime + systemCPUTime) / 1e6,
    'memory MiB': maxRSS / 1024,
  };
  writeFileSync(process.env.BENCH_RESULT, JSON.stringify(cost));
});
