// Terrazzo with its CSS plugin: one parse through the resolver, every permutation written, linting off.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, defineConfig, parse } from '@terrazzo/parser';
import css from '@terrazzo/plugin-css';

const [list, resolverFile, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const cwd = pathToFileURL(`${process.cwd()}/`);
const selector = (input) =>
  Object.entries(input)
    .map(([axis, name]) => `[data-${axis}='${name}']`)
    .join('') || ':root';
const plugin = css({
  filename: 'theme.css',
  permutations: JSON.parse(readFileSync(list, 'utf8')).map(({ input }) => ({
    input,
    prepare: (body) => `${selector(input)} {\n${body}\n}`,
  })),
});
const config = defineConfig({ plugins: [plugin], lint: { rules: {} } }, { cwd });
const filename = pathToFileURL(resolverFile);
const parsed = await parse([{ filename, src: readFileSync(filename, 'utf8') }], { config });
const { outputFiles } = await build(parsed.tokens, { resolver: parsed.resolver, sources: parsed.sources, config });
for (const { filename: name, contents } of outputFiles) writeFileSync(join(out, name), contents);
