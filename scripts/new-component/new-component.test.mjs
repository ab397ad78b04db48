import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { at, cacheFolder, installedProgram, root } from '../run/paths.mjs';
import { parseArguments, withProps, writeComponent } from './main.mjs';

mkdirSync(cacheFolder, { recursive: true });
const folder = mkdtempSync(join(cacheFolder, 'new-component-'));
afterAll(() => rmSync(folder, { recursive: true }));

const anatomy = ['.docs.ar.json', '.props.ts', '.stories.tsx', '.styles.ts', '.test.tsx', '.words.json'];

describe('npm run new-component', () => {
  it('works as written in CONTRIBUTING.md: the component of the example does not exist', () => {
    const text = readFileSync(at('CONTRIBUTING.md'), 'utf8');
    const [, given] = /npm run new-component -- ([^#\n]+)#/u.exec(text);
    const folders = readdirSync(at('packages', 'react', 'src', 'components'));
    const chosen = parseArguments(given.trim().split(/\s+/u), (name) => folders.includes(name));
    expect(chosen).not.toHaveProperty('error');
  });

  it.each([
    ['a single component', { name: 'old-friend', parts: [] }, ['OldFriend.tsx']],
    [
      'a namespace of parts',
      { name: 'old-group', parts: ['Root', 'List', 'Item'] },
      ['OldGroupItem.tsx', 'OldGroupList.tsx', 'OldGroupRoot.tsx', 'parts.ts'],
    ],
  ])('writes the anatomy of %s', (_, chosen, code) => {
    const files = readdirSync(writeComponent(chosen, folder));
    const name = chosen.name === 'old-friend' ? 'OldFriend' : 'OldGroup';
    expect(files.toSorted()).toEqual([...anatomy.map((end) => name + end), ...code, 'index.ts'].toSorted());
  });

  it('writes the Arabic of each description', () => {
    const name = writeComponent({ name: 'old-circle', parts: ['Root', 'Item'] }, folder);
    const texts = Object.keys(JSON.parse(readFileSync(join(name, 'OldCircle.docs.ar.json'), 'utf8')));
    const files = ['OldCircleRoot.tsx', 'OldCircleItem.tsx', 'OldCircle.props.ts', 'OldCircle.stories.tsx'];
    const sources = files
      .map((file) => readFileSync(join(name, file), 'utf8').replaceAll(/\s*\/?\*+\/?\s*/gu, ' '))
      .join(' ');
    const inOneLine = sources.replaceAll(/\s+/gu, ' ');
    expect(texts.length).toBe(4);
    expect(texts.filter((text) => !inOneLine.includes(text))).toEqual([]);
  });

  it('writes code that type-checks', () => {
    // The folder is seen as a part of packages/react/src.
    const config = {
      extends: at('tsconfig.json'),
      compilerOptions: {
        rootDirs: [at('packages/react/src'), folder],
        paths: {
          '@wusum/contract': [at('packages/contract/dist/index.d.ts')],
          'styled-components': [at('packages/react/node_modules/styled-components')],
        },
      },
      include: [
        `${folder}/**/*`,
        at('packages/react/src/test/describeConformance.tsx'),
        // The types of packages that have none of their own.
        at('packages/mark/src/lockup/wawoff2.d.ts'),
        at('packages/platforms/src/images/text/linebreak.d.ts'),
        at('packages/platforms/src/mails/mjml.d.ts'),
      ],
    };
    const tsconfig = join(folder, 'tsconfig.json');
    writeFileSync(tsconfig, JSON.stringify(config));
    const { status, stdout } = spawnSync(installedProgram('tsc'), ['-p', tsconfig], { cwd: root, encoding: 'utf8' });
    expect(`${status} ${stdout}`).toBe('0 ');
  }, 60_000);

  it.each([
    [[], /one name/],
    [['a', 'b'], /one name/],
    [['DataList'], /kebab/],
    [['../x'], /kebab/],
    [['button'], /exists/],
    [['x', '--parts', 'Root,item'], /Pascal/],
    [['x', '--parts'], /Pascal/],
    [['x', '--parts=List,Root'], /Root/],
    [['x', '--parts=Root,Item,Item'], /twice/],
  ])('refuses %j', (args, error) => {
    expect(parseArguments(args, (name) => name === 'button')).toEqual({
      error: expect.stringMatching(error),
    });
  });

  it('keeps the list of props in the order of its folders', () => {
    const line = (name, file) => `export * from './components/${name}/${file}.props.js';`;
    const source = [line('card', 'Card'), line('tabs', 'Tabs'), "export * from './system/props.js';", ''].join('\n');
    const names = (text) => [...text.matchAll(/components\/([^/]*)/g)].map(([, name]) => name);
    expect(names(withProps(source, 'menu'))).toEqual(['card', 'menu', 'tabs']);
    expect(names(withProps(source, 'toast'))).toEqual(['card', 'tabs', 'toast']);
    expect(names(withProps(source, 'avatar'))).toEqual(['avatar', 'card', 'tabs']);
  });
});
