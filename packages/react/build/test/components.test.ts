import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexSource } from '../components.js';
import { parseSource } from '../source.js';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

it('the index exports every component folder, and nothing else', () => {
  expect(read('src/index.ts'), 'Run `npm run docs`.').toBe(indexSource(root));
});

it('`@wusum/react/props` exports the values and defaults of every component', () => {
  const { program } = parseSource('props.ts', read('src/props.ts'));
  const exported = program.body.flatMap((statement) =>
    statement.type === 'ExportAllDeclaration' || statement.type === 'ExportNamedDeclaration'
      ? [statement.source?.value]
      : [],
  );
  const files = globSync('components/*/*.props.ts', { cwd: join(root, 'src') });
  expect(exported).toEqual(
    expect.arrayContaining(files.map((file) => `./${file.replaceAll('\\', '/').replace(/\.ts$/, '.js')}`)),
  );
});
