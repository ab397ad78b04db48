import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProgram } from '../../packages/cli/src/program.js';
import { emitPlatforms, platformNames } from '../../packages/platforms/src/index.js';
import { blocksOf, type Block } from '../../packages/platforms/test/blocks.js';
import { exampleSystem } from '../../packages/platforms/test/example.js';
import { root } from '../run/paths.mjs';
import { importsOf, packageOf } from './imports.js';
import { examples as apps, packages, readManifest } from './repository.js';

interface Example extends Block {
  readonly file: string;
}

const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => `${folder}/${path}`);
const files = [
  'README.md',
  'CONTRIBUTING.md',
  ...markdown('docs'),
  ...[...packages, ...apps].map((path) => `${path}/README.md`),
];
const examples: readonly Example[] = files.flatMap((file) =>
  blocksOf(join(root, file)).map((block) => ({ ...block, file })),
);
/**
 * Whether an example is compiled. Examples that import from `../` or a words file depend on files of the reader. Files of
 * guides are compiled by the suite `guides`.
 */
const isTyped = ({ language, info, text }: Example): boolean =>
  ['ts', 'tsx'].includes(language) && info.length === 0 && !/ from '(?:\.\.\/|\.\/\w+\.words\.json)/.test(text);

/** Where an example may be compiled: in a package, or in an application that uses several. */
const homes = [...packages, ...apps];
/** Folder of the compiled examples: inside a package, so that they resolve its dependencies. */
const below = '.cache/examples';
afterAll(() => {
  for (const folder of homes) rmSync(join(root, folder, below), { recursive: true, force: true });
});

beforeAll(async () => {
  const written = await emitPlatforms(exampleSystem(), ['ts', 'mui', 'storybook']);
  for (const folder of homes) {
    for (const [path, content] of Object.entries(written)) {
      // Imports of these files are resolved relative to the example.
      const own = join(root, folder, below, 'build', path);
      mkdirSync(dirname(own), { recursive: true });
      writeFileSync(own, content);
    }
  }
});

/** The first package that has all imports of an example; for a README, its own package comes first. */
function homeOf({ file, language, text }: Example): string {
  const wanted = importsOf(`x.${language}`, text)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map(packageOf);
  const own = homes.find((folder) => file.startsWith(`${folder}/`));
  const home = [...(own === undefined ? [] : [own]), ...homes].find((folder) =>
    wanted.every(
      (name) =>
        readManifest(folder).name === name ||
        [folder, '.'].some((place) => existsSync(join(root, place, 'node_modules', name))),
    ),
  );
  if (home === undefined) throw new Error(`${file} imports packages that are not installed: ${wanted.join(', ')}`);
  return home;
}

function typeErrorsOf(all: readonly Example[]): string {
  const paths = all.map((each, index) => {
    const path = join(root, homeOf(each), below, `example-${index}.${each.language}`);
    // `export {}` makes it a module. File names in errors are replaced by the location of the example.
    writeFileSync(path, `${each.text}\nexport {};\n`);
    return { path, place: `${each.file}:${each.line}` };
  });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const config = join(root, '.cache/examples.tsconfig.json');
  mkdirSync(dirname(config), { recursive: true });
  const options = { noEmit: true, customConditions: [], noUncheckedSideEffectImports: false };
  const project = {
    extends: '../tsconfig.json',
    compilerOptions: options,
    include: [],
    files: paths.map(({ path }) => path),
  };
  writeFileSync(config, JSON.stringify(project));
  try {
    execFileSync(process.execPath, [tsc, '-p', config], { cwd: root, encoding: 'utf8' });
    return '';
  } catch (error) {
    const text = (error as { stdout: string }).stdout;
    return paths.reduce((message, { path, place }) => message.replaceAll(relative(root, path), place), text);
  }
}

test('all TypeScript examples in the docs compile', { timeout: 120_000 }, () => {
  const typed = examples.filter(isTyped);
  expect(typed.length).toBeGreaterThan(10);
  // One invalid example proves that errors are found.
  const wrong: Example = {
    file: 'wrong.md',
    line: 1,
    language: 'ts',
    info: [],
    text: "import { nothing } from '@wusum/theme';",
  };
  const errors = typeErrorsOf([...typed, wrong])
    .split('\n')
    .filter(Boolean);
  expect(errors).toEqual([expect.stringMatching(/^wrong\.md:1.+nothing/)]);
});

/** Arguments of a shell line, without comments and without the brackets of a synopsis. */
const wordsOf = (line: string): string[] =>
  line
    .replace(/[[\]…]| #.*$/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

/** Arguments that the command does not know. */
function unknownIn(program: ReturnType<typeof makeProgram>, [, ...words]: readonly string[]): string[] {
  let command = program;
  while (words.length > 0) {
    const next = command.commands.find((each) => each.name() === words[0]);
    if (next === undefined) break;
    command = next;
    words.shift();
  }
  const known = [...program.options, ...command.options].flatMap(({ long, short }) => [long, short]);
  const isPlain = command.commands.length === 0 || ['--help', '--version'].includes(words[0] ?? '--help');
  const platforms = words.flatMap((word, index) => (words[index - 1] === '--platform' ? word.split(',') : []));
  return [
    ...(isPlain ? [] : [words[0]!]),
    ...words.filter((word) => /^--?[a-z]/.test(word) && ![...known, '--help', '-h'].includes(word.split('=')[0]!)),
    ...platforms.filter((name) => /^[a-z-]+$/.test(name) && ![...platformNames, 'theme'].includes(name)),
  ];
}

test('all command lines in the docs use existing commands, flags and platforms', () => {
  const terminal = {
    cwd: root,
    env: {},
    isInteractive: false,
    color: { out: false, err: false },
    out: () => {},
    err: () => {},
  };
  const program = makeProgram(terminal as never, () => {});
  const lines = examples
    .filter(({ language }) => ['sh', 'bash', 'yaml'].includes(language))
    .flatMap(({ file, text }) =>
      text.split('\n').map((line) => ({
        file,
        line: line.replace(/^[-\s]*(?:run: )?(?:npx |npm run (?=wusum -- ))?/, '').replace(/^wusum -- /, 'wusum '),
      })),
    )
    .filter(({ line }) => line.startsWith('wusum '));
  expect(lines.length).toBeGreaterThan(10);
  const wrong = lines.flatMap(({ file, line }) =>
    unknownIn(program, wordsOf(line)).map((word) => `${file}: ${word} in ${line}`),
  );
  expect(wrong).toEqual([]);
  expect(unknownIn(program, ['wusum', 'bild'])).toEqual(['bild']);
  expect(unknownIn(program, ['wusum', 'build', '--platforms', 'css'])).toEqual(['--platforms']);
});
