/**
 * Runs public Vale packages in our checker on their own fixtures and compares each finding with what Vale prints for them.
 * `npm run examine -- vale [--packages=FOLDER] [--write=no] [--all]`
 *
 * The packages are not part of this repository. The folder, by default .cache/vale, holds clones of them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../packages/voice/src/check/index.ts';
import { importVale } from '../../../packages/voice/src/vale/index.ts';
import { cacheFolder } from '../../run/paths.mjs';
import { table, writeBetweenMarkers } from '../../bench/shared/document.mjs';
import { readFixtures, readStyles } from './fixtures.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = option('packages') ?? join(cacheFolder, 'vale');
if (!existsSync(folder)) {
  process.stderr.write(
    `No folder ${folder}. Clone the packages there, e.g. git clone https://github.com/errata-ai/Google ${join(folder, 'Google')}\n`,
  );
  process.exit(2);
}

/** Blocks of a Markdown file with their offsets: enough for the fixtures, which have headings, paragraphs and code. */
function blocksOf(text) {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)]
    .filter(([block]) => !block.startsWith('```'))
    .map(({ 0: block, index }) => {
      const [mark] = /^#+ */u.exec(block) ?? [''];
      return {
        offset: index + mark.length,
        text: block.slice(mark.length),
        place: mark === '' ? 'paragraph' : 'heading',
      };
    });
}

function check(fixture, styles) {
  const ini = fixture.ini.replace(/^StylesPath.*$/mu, 'StylesPath = .');
  const { rules } = importVale({ ...styles, ...(ini && { '.vale.ini': ini }) }, { for: 'test.md' });
  const checker = createChecker({ lexicon: [], mechanics: [] }, { language: 'en', styles: rules });
  return blocksOf(fixture.text).flatMap(({ offset, text, place }) =>
    checker
      .check(text, { place, document: fixture.text })
      .filter(({ rule }) => rule.includes('.'))
      .map(({ rule, start }) => {
        const lines = fixture.text.slice(0, offset + start).split('\n');
        return { rule, line: lines.length, column: lines.at(-1).length + 1 };
      }),
  );
}

/** How many of two lists are the same by a key; equal entries count as often as they are in both. */
function common(ones, others, key) {
  const left = others.map(key);
  return ones.filter((one) => {
    const at = left.indexOf(key(one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

const byLine = ({ line, rule }) => `${line}:${rule}`;
const byPlace = ({ line, column, rule }) => `${line}:${column}:${rule}`;
const rows = [
  ['package', 'rules', 'run', 'fixtures', 'alerts of Vale', 'found here', 'same line and rule', 'same column'],
];
for (const name of readdirSync(folder).toSorted()) {
  const styles = readStyles(join(folder, name));
  const { rules, problems } = importVale(styles);
  const fixtures = readFixtures(join(folder, name));
  let [wanted, found, sameLine, samePlace] = [0, 0, 0, 0];
  for (const fixture of fixtures) {
    const own = check(fixture, styles);
    wanted += fixture.wanted.length;
    found += own.length;
    sameLine += common(own, fixture.wanted, byLine);
    samePlace += common(own, fixture.wanted, byPlace);
    if (!process.argv.includes('--all')) continue;
    const [ours, theirs] = [own.map(byPlace), fixture.wanted.map(byPlace)];
    for (const each of ours)
      if (!theirs.includes(each)) process.stdout.write(`${name} ${fixture.name}: only here ${each}\n`);
    for (const each of theirs)
      if (!ours.includes(each)) process.stdout.write(`${name} ${fixture.name}: only Vale ${each}\n`);
  }
  for (const { file, line, column, what } of problems)
    process.stdout.write(`${name}/${file}:${line}:${column} ${what}\n`);
  rows.push(
    [name, rules.length + problems.length, rules.length, fixtures.length, wanted, found, sameLine, samePlace].map(
      String,
    ),
  );
}
const text = table(rows);
process.stdout.write(`${text}\n`);
if (option('write') !== 'no') writeBetweenMarkers('voice-vale', text);
