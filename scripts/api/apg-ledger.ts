/** docs/accessibility/ledger.md: the behaviours of the ARIA Authoring Practices that tests of ours cover. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ESTree } from 'vite';
import { parseSource } from '../../packages/react/build/source.js';
import { at, root } from '../run/paths.mjs';

/** What a component does with the behaviours of an example: `true` is tested, a text is the reason why not. */
export interface ApgCoverage {
  /** Folder of the component. */
  readonly component: string;
  /** `<pattern>/<example>` */
  readonly example: string;
  readonly behaviours: Readonly<Record<string, true | string>>;
}

/** Example → ids of its behaviours, from the test suite of w3c/aria-practices. */
export const apgExamples = JSON.parse(readFileSync(at('packages/react/test/ledger/apg.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/**
 * Reads the calls of `describeApg` in a test.
 *
 * @throws Error if the behaviours are no object literal
 */
export function readCoverage(file: string, text: string): ApgCoverage[] {
  return parseSource(file, text).program.body.flatMap((statement) => {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'describeApg')
      return [];
    const [example, behaviours] = call.arguments;
    if (example?.type !== 'Literal' || behaviours?.type !== 'ObjectExpression')
      throw new Error(`${file}: describeApg takes the name of an example and an object literal.`);
    const constants = textConstants(text, file);
    const entries = behaviours.properties.map((property) => entryOf(property, constants, file));
    return [
      { component: basename(dirname(file)), example: String(example.value), behaviours: Object.fromEntries(entries) },
    ];
  });
}

/** Constants of the file that are texts: one reason for several behaviours. */
function textConstants(text: string, file: string): ReadonlyMap<string, string> {
  const { program } = parseSource(file, text);
  return new Map(
    program.body.flatMap((statement) =>
      statement.type === 'VariableDeclaration'
        ? statement.declarations.flatMap(({ id, init }) =>
            id.type === 'Identifier' && init?.type === 'Literal' && typeof init.value === 'string'
              ? [[id.name, init.value] as const]
              : [],
          )
        : [],
    ),
  );
}

function entryOf(
  property: ESTree.ObjectExpression['properties'][number],
  constants: ReadonlyMap<string, string>,
  file: string,
): [string, true | string] {
  if (property.type !== 'Property' || property.computed)
    throw new Error(`${file}: a behaviour is written as "id: test".`);
  const { key, value } = property;
  const id = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
  if (value.type === 'Literal') return [id, String(value.value)];
  return [id, (value.type === 'Identifier' && constants.get(value.name)) || true];
}

/** What all components cover, in the order of the files. */
export function apgCoverage(): ApgCoverage[] {
  const files = globSync('packages/react/src/components/*/*.apg.test.tsx', { cwd: root }).toSorted();
  return files.flatMap((file) => readCoverage(file, readFileSync(at(file), 'utf8')));
}

/** Components whose stories the tests of keys in three engines show: `button` of `'button/Playground'`. */
export function engineComponents(): string[] {
  const files = globSync('packages/react/test/engines/keyboard*.ts', { cwd: root });
  const texts = files.map((file) => readFileSync(at(file), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/'([a-z-]+)\/[A-Z]\w*'/g)].map(([, name]) => name!));
  return [...new Set(names)].toSorted();
}

/** The facts of the page, for the accessibility statement. */
export function ledgerData(coverage: readonly ApgCoverage[] = apgCoverage()): object {
  const notCovered = othersThan(coverage).map((example) => [example, apgExamples[example]!.length] as const);
  return { examples: coverage, keys: engineComponents(), notCovered: Object.fromEntries(notCovered) };
}

/** Examples that no component follows. */
function othersThan(coverage: readonly ApgCoverage[]): string[] {
  const claimed = new Set(coverage.map(({ example }) => example));
  return Object.keys(apgExamples).filter((example) => !claimed.has(example));
}

const isTested = (behaviour: true | string): boolean => behaviour === true;

/** The text of the page. */
export function ledgerPage(coverage: readonly ApgCoverage[] = apgCoverage()): string {
  const all = coverage.flatMap(({ behaviours }) => Object.values(behaviours));
  const others = othersThan(coverage);
  return `# Ledger of keyboard and roles

Generated from the tests by \`npm run docs\`. The behaviours are those of the test suite of the [ARIA Authoring Practices](https://www.w3.org/WAI/ARIA/apg/) (w3c/aria-practices, \`test/tests\`), by its ids. A component that follows an example has a test or a reason for each of its behaviours, in \`X.apg.test.tsx\`.

${coverage.length} examples with ${all.length} behaviours: ${all.filter(isTested).length} tested, ${all.filter((each) => !isTested(each)).length} with a reason. ${others.length} examples are [not covered](#not-covered).

${coverage.map(section).join('\n')}
## In three engines

Tests press the keys of these components in Chromium, Firefox and WebKit, in \`packages/react/test/engines\`; those whose keys follow the direction, in both directions.

${engineComponents()
  .map((component) => `- [${component}](../components/${component}.md)`)
  .join('\n')}

## Not covered

Examples of parts that we do not have, or whose behaviours have no tests of this kind yet.

${others.map((example) => `- ${example}: ${apgExamples[example]!.length}`).join('\n')}
`;
}

function section({ component, example, behaviours }: ApgCoverage): string {
  const [pattern] = example.split('/');
  const rows = Object.entries(behaviours).map(
    ([id, behaviour]) => `| \`${id}\` | ${behaviour === true ? 'tested' : behaviour.replaceAll('|', '\\|')} |`,
  );
  return `## ${example}

[${component}](../components/${component}.md) · [pattern](https://www.w3.org/WAI/ARIA/apg/patterns/${pattern}/)

| Behaviour | Ours |
| --- | --- |
${rows.join('\n')}
`;
}
