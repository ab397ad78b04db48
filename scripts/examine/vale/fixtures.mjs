import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The YAML files of a folder, and its `.vale.ini`.
 *
 * @param {string} folder
 * @returns {Record<string, string>} text by path, with `/`
 */
export function readStyles(folder) {
  const files = {};
  const walk = (at) => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (name.startsWith('.') || name === 'node_modules' || name === 'fixtures' || name === 'coverage') continue;
      if (statSync(path).isDirectory()) walk(path);
      else if (/\.ya?ml$/u.test(name)) files[styleName(relative(folder, path))] = readFileSync(path, 'utf8');
    }
  };
  walk(folder);
  return files;
}

/** A rule is named by its own folder: GDS/General/Repetition.yml is General/Repetition.yml. */
const styleName = (path) => path.split(/[/\\]/u).slice(-2).join('/');

/**
 * One line that Vale printed for a file of a fixture.
 *
 * @typedef {{ line: number, column: number, rule: string }} Alert
 * @typedef {{ name: string, text: string, ini: string, wanted: Alert[] }} Fixture
 */

/**
 * The fixtures of a package with what Vale prints for them, from features/rules.feature or test.sh.
 *
 * @param {string} folder of the package
 * @returns {Fixture[]}
 */
export function readFixtures(folder) {
  const feature = join(folder, 'features', 'rules.feature');
  if (existsSync(feature)) return fromFeature(readFileSync(feature, 'utf8'), join(folder, 'fixtures'));
  const script = join(folder, 'test.sh');
  return existsSync(script) ? fromScript(readFileSync(script, 'utf8'), folder) : [];
}

function fromFeature(feature, fixtures) {
  return [...feature.matchAll(/When I test "(?<name>[^"]+)"[^]*?"""\n(?<output>[^]*?)"""/gu)].flatMap(({ groups }) => {
    const file = join(fixtures, groups.name, 'test.md');
    if (!existsSync(file)) return [];
    const ini = join(dirname(file), '.vale.ini');
    return [
      {
        name: groups.name,
        text: readFileSync(file, 'utf8'),
        ini: existsSync(ini) ? readFileSync(ini, 'utf8') : '',
        wanted: alerts(groups.output),
      },
    ];
  });
}

function fromScript(script, folder) {
  const [, output] = /<<EOF\n([^]*?)EOF/u.exec(script) ?? [];
  return [
    {
      name: 'test',
      text: readFileSync(join(folder, 'test', 'test.md'), 'utf8'),
      ini: '',
      wanted: alerts(output ?? ''),
    },
  ];
}

const alerts = (output) =>
  [...output.matchAll(/^\s*test\.md:(\d+):(\d+):([\w.-]+):/gmu)].map(([, line, column, rule]) => ({
    line: Number(line),
    column: Number(column),
    rule,
  }));
