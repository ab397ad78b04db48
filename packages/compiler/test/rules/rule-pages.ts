import { formatDiagnostics } from '../../src/diagnostics/format.js';
import { filesOf, type RuleCase } from './cases/case.js';
import { ruleCases } from './cases/index.js';
import { runCase } from './cases/run-case.js';
import { rules } from '../../src/rules/index.js';
import type { Option, OptionTable } from '../../src/rules/shared/options.js';
import type { Diagnostic } from '../../src/types.js';
import { fontPackages } from './fonts.js';

type KnownRule = (typeof rules)[number];

/** What the first lines of every generated page say to those who edit. */
const notice = '<!-- Written by scripts/docs/rules.mjs from the table of rules and their cases; edit those. -->';

/** A page for each rule and an index of them: path below `docs/rules` → Markdown. */
export async function rulePages(): Promise<Record<string, string>> {
  const pages: Record<string, string> = { 'README.md': indexPage() };
  for (const rule of rules) pages[`${rule.id}.md`] = await rulePage(rule);
  return pages;
}

function indexPage(): string {
  const rows = rules.map(
    ({ id, code, severity, needs, title }) =>
      `| [\`${id}\`](${id}.md) | [${code}](../diagnostics/${code}.md) | ${severity} | ${title} | ${needs ?? 'tokens'} |`,
  );
  return `${[
    notice,
    '# Rules of `wusum check`',
    'A rule looks at the whole system in every permutation, and tells each thing once: at the place in the token files where it is mended, with the contexts that it takes. Errors end the check with 1; warnings are told and change nothing.',
    ['| rule | code | counts as | finds | looks at |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    'Before the rules come the specification (`--only spec`), what a theme needs (`--only theme`) and deprecated names (`--only lifecycle`); where tokens cannot be read, nothing else is looked at.',
    '## In the config',
    fenced(
      `import { defineConfig } from 'wusum';

export default defineConfig({
  styles: ['src/**/*.css'], // style sheets that use the tokens
  rules: {
    contrast: 'error', // or 'warning', 'off'
    motion: ['warning', { longest: '400ms' }], // with options
    unused: 'off',
  },
});`,
      'ts',
    ),
    'Without `styles`, the sheets of `@wusum/react` are looked at, where it is installed. They are only held against the tokens of the project: another file that you name may be a part, or of somebody else.',
    fenced(
      'wusum check --only contrast,arabic   # these alone, also where the config has them off\nwusum list rules',
      'sh',
    ),
  ].join('\n\n')}\n`;
}

async function rulePage(rule: KnownRule): Promise<string> {
  const { id, code, title, severity, why, fix, needs, options } = rule;
  const cases = ruleCases[id];
  const fails = cases.find(({ want }) => want.length > 0)!;
  const fine = cases.find(({ want }) => want.length === 0)!;
  const parts = [
    notice,
    `# ${title}`,
    `Rule \`${id}\`, code [${code}](../diagnostics/${code}.md). *Counts as ${severity === 'error' ? 'an error' : 'a warning'}.*${needsText(needs)}`,
    why,
    `**To fix it:** ${fix}`,
    optionsText(options),
    `## Refused: ${fails.name}`,
    ...given(fails),
    fenced(await told(rule, fails), 'text'),
    `## Fine: ${fine.name}`,
    ...given(fine),
    ...moreCases(cases, [fails, fine]),
    '[All rules](README.md)',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function needsText(needs: KnownRule['needs']): string {
  if (needs === 'styles')
    return ' It reads the style sheets that use the tokens; where there are none, it says nothing.';
  if (needs === 'fonts')
    return ' It looks at the font packages that a theme is made with; a family without one is told by the rule `fonts` alone.';
  return '';
}

function optionsText(options: OptionTable): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return '';
  const rows = entries.map(
    ([name, option]) => `| \`${name}\` | ${cell(option.what)} | ${option.kind} | ${defaultText(option)} |`,
  );
  return ['## Options', '', '| option | what it does | takes | default |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** A long default would push the table out of the page. */
function defaultText({ default: value }: Option<unknown>): string {
  if (typeof value === 'string' && value.length > 40) return `${[...value].length} characters`;
  return `\`${cell(JSON.stringify(value).replaceAll(/(?<=,)(?=")/gu, ' '))}\``;
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function given(example: RuleCase): string[] {
  const files = { ...filesOf(example).files, ...(example.styles !== undefined && { 'styles.css': example.styles }) };
  return [
    ...Object.entries(files)
      .filter(([path]) => path !== 'x.resolver.json')
      .flatMap(([path, text]) => [`\`${path}\``, fenced(text, path.endsWith('.css') ? 'css' : 'json')]),
    ...(example.contexts === undefined ? [] : [axesText(example.contexts)]),
    ...(example.options === undefined ? [] : [`With the options \`${JSON.stringify(example.options)}\`.`]),
  ];
}

function axesText(contexts: NonNullable<RuleCase['contexts']>): string {
  const axes = Object.entries(contexts).map(([axis, values]) => `\`${axis}\` (${Object.keys(values).join(', ')})`);
  return `With the ${axes.length === 1 ? 'axis' : 'axes'} ${axes.join(' and ')}.`;
}

async function told({ id }: KnownRule, example: RuleCase): Promise<string> {
  const found = await runCase(id, example, fontPackages(example.fonts ?? []));
  const files = { ...filesOf(example).files, 'styles.css': example.styles ?? '' };
  const plain = found.map((diagnostic): Diagnostic => ({
    ...diagnostic,
    docs: undefined,
    why: undefined,
    fix: undefined,
  }));
  const text = formatDiagnostics(plain, files);
  return text.slice(0, text.lastIndexOf('\n\n'));
}

function moreCases(cases: readonly RuleCase[], shown: readonly RuleCase[]): string[] {
  const rest = cases.filter((each) => !shown.includes(each));
  if (rest.length === 0) return [];
  const lines = rest.map(({ name, want }) => `- ${want.length > 0 ? 'refused' : 'fine'}: ${name}`);
  return ['## It also knows', lines.join('\n')];
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
