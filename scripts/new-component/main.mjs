/** `npm run new-component -- NAME [--parts Root,List,Item]`: writes the files of a new component of @wusum/react. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installedProgram, root } from '../run/paths.mjs';
import { componentFiles, pascal } from './templates.mjs';

const usage = `Usage: npm run new-component -- NAME [--parts Root,List,Item]

  NAME      folder and entry in kebab case: org-chart
  --parts   the parts of a namespace, Root first; without it, a single component`;

/**
 * @param {readonly string[]} args
 * @param {(name: string) => boolean} exists whether there is a component with this folder
 * @returns {{ name: string, parts: string[] } | { error: string }}
 */
export function parseArguments(args, exists) {
  const at = args.findIndex((arg) => arg === '--parts' || arg.startsWith('--parts='));
  const given = at < 0 ? undefined : args[at].includes('=') ? args[at].slice('--parts='.length) : (args[at + 1] ?? '');
  const used = at < 0 ? [] : args[at].includes('=') ? [at] : [at, at + 1];
  const names = args.filter((_, index) => !used.includes(index));
  const [name] = names;
  if (names.length !== 1) return { error: `Expected one name, found ${names.length}.\n\n${usage}` };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return { error: `"${name}" is not in kebab case, like org-chart.\n\n${usage}` };
  if (exists(name)) return { error: `packages/react/src/components/${name} exists. Choose another name, or edit it.` };
  const parts = given?.split(',') ?? [];
  const wrong = parts.find((part) => !/^[A-Z][A-Za-z0-9]*$/.test(part));
  if (wrong !== undefined) return { error: `The part "${wrong}" is not in Pascal case, like Item.\n\n${usage}` };
  if (new Set(parts).size !== parts.length) return { error: `A part is named twice in "${given}".` };
  if (parts.length > 0 && parts[0] !== 'Root') return { error: `The first part is Root, found ${parts[0]}.` };
  return { name, parts };
}

/**
 * Adds the component to src/props.ts, in alphabetical order of its folders.
 *
 * @param {string} source the text of src/props.ts
 * @returns {string}
 */
export function withProps(source, name) {
  const line = `export * from './components/${name}/${pascal(name)}.props.js';`;
  const lines = source.split('\n');
  const isComponent = (each) => each.startsWith("export * from './components/");
  const next = lines.findIndex((each) => isComponent(each) && each > line);
  const index = next >= 0 ? next : lines.findLastIndex(isComponent) + 1;
  return lines.toSpliced(index, 0, line).join('\n');
}

/** @returns {string} the text as the formatter of the repository writes it */
function formatted(path, input) {
  const { status, stdout, stderr } = spawnSync(installedProgram('oxfmt'), ['--stdin-filepath', path], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The formatter refuses ${path}: ${stderr}`);
  return stdout;
}

/**
 * Writes the files of a component, and adds it to props.ts.
 *
 * @param {{ name: string, parts: readonly string[] }} component
 * @param {string} source packages/react/src
 * @returns {string} the folder
 */
export function writeComponent({ name, parts }, source) {
  const files = Object.entries(componentFiles(name, parts)).map(([file, text]) => [
    file,
    formatted(`packages/react/src/components/${name}/${file}`, text),
  ]);
  const folder = join(source, 'components', name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  const list = join(source, 'props.ts');
  if (existsSync(list)) writeFileSync(list, withProps(readFileSync(list, 'utf8'), name));
  return folder;
}

function main(args) {
  const source = join(root, 'packages', 'react', 'src');
  const chosen = parseArguments(args, (name) => existsSync(join(source, 'components', name)));
  if ('error' in chosen) {
    process.stderr.write(`${chosen.error}\n`);
    return 2;
  }
  const folder = relative(root, writeComponent(chosen, source));
  process.stdout.write(`Wrote ${folder}.

Next:
  1. Replace each TODO: what it is for, and what not.
  2. Sizes of its own go to tokens/component/${chosen.name}.tokens.json, listed by npm run wusum -- sync.
  3. npm run docs    adds it to the index and writes its pages.
  4. npx vitest run --config packages/react/vitest.config.ts ${folder}
  5. npm test -- stories --story ${pascal(chosen.name)}
  6. npm test -- pictures --update, after you have looked at it.
The rules: docs/contributors/component-api.md.
`);
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
