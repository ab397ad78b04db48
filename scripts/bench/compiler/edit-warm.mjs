// Runs the edits of one contestant in one process: the first ones warm it up, the median of the others is the result.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { edited } from './generate.mjs';

const [name, folder, count, compiler] = process.argv.slice(2);
const tokens = join(folder, 'tokens');
const files = Object.fromEntries(
  readdirSync(tokens, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, readFileSync(join(tokens, path), 'utf8')]),
);

async function wusum() {
  const { openWatch } = await import(pathToFileURL(compiler).href);
  const watch = openWatch(files, 'bench.resolver.json');
  return (changed) => {
    const update = watch.update(changed);
    if (update.kind !== 'patch' || update.recompiled)
      throw new Error(`Not a patch: ${JSON.stringify(update).slice(0, 200)}`);
    return update.patch.declarations.length;
  };
}

async function styleDictionary() {
  const { default: StyleDictionary } = await import('style-dictionary');
  const permutations = JSON.parse(readFileSync(join(folder, 'permutations.json'), 'utf8'));
  const platforms = {
    css: { transformGroup: 'css', prefix: 'ws', files: [{ destination: 'a.css', format: 'css/variables' }] },
  };
  return async (changed) => {
    for (const [path, text] of Object.entries(changed)) writeFileSync(join(tokens, path), text);
    for (const { sources } of permutations) {
      const source = sources.map((path) => join(tokens, path));
      const log = { warnings: 'disabled', verbosity: 'silent' };
      await new StyleDictionary({ source, usesDtcg: true, log, platforms }).formatAllPlatforms();
    }
    return 0;
  };
}

const edit = await (name === 'wusum' ? wusum() : styleDictionary());
const times = [];
const cpus = [];
let declarations = 0;
const warmUp = Number(count) > 5 ? 5 : Number(count) > 1 ? 1 : 0;
for (let round = 1; round <= Number(count) + warmUp; round++) {
  const changed = edited(files, round);
  const cpu = process.cpuUsage();
  const started = performance.now();
  declarations = await edit(changed);
  const took = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  if (round <= warmUp) continue;
  times.push(took);
  cpus.push((user + system) / 1000);
}
const middle = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const result = { median: middle(times), worst: Math.max(...times), cpu: middle(cpus), declarations };
writeFileSync(join(folder, 'result.json'), JSON.stringify(result));
