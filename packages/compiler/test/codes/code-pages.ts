import {
  codeFamilies,
  codeTable,
  formatDiagnostics,
  rules,
  type Diagnostic,
  type DiagnosticCode,
} from '../../src/index.js';
import { problemsOf, type CodeSample } from './sample.js';
import { samples } from './samples.js';

/** What the first lines of every generated page say to those who edit. */
const notice = '<!-- Written by scripts/docs/codes.mjs from the table of codes; edit that. -->';

/** A page for each code and an index of them: path below `docs/diagnostics` → Markdown. */
export async function codePages(): Promise<Record<string, string>> {
  const codes = Object.keys(codeTable).toSorted() as DiagnosticCode[];
  const pages: Record<string, string> = { 'README.md': indexPage(codes) };
  for (const code of codes) pages[`${code}.md`] = await codePage(code);
  return pages;
}

function indexPage(codes: readonly DiagnosticCode[]): string {
  const byFamily = Map.groupBy(codes, (code) => code.slice(0, 'WS-X'.length));
  const sections = Object.keys(codeFamilies).flatMap((family) => {
    const members = byFamily.get(family);
    if (members === undefined) return [];
    const rows = members.map((code) => {
      const { title, severity } = codeTable[code];
      return `| [${code}](${code}.md) | ${severity} | ${title} |`;
    });
    return [`## ${codeFamilies[family]}`, '', '| code | | |', '| --- | --- | --- |', ...rows].join('\n');
  });
  const intro = [
    notice,
    '',
    '# Problems by code',
    '',
    'Each problem that the compiler or the command tells has a code. `wusum explain WS-G010` shows its page in the terminal, `wusum list codes` lists them all. An error refuses the tokens; a warning is told and changes nothing.',
  ].join('\n');
  return `${[intro, ...sections].join('\n\n')}\n`;
}

async function codePage(code: DiagnosticCode): Promise<string> {
  const { title, severity, why, fix } = codeTable[code];
  const sample = samples[code];
  const rule = rules.find((candidate) => candidate.code === (code as string));
  const parts = [
    notice,
    `# ${code} ${title}`,
    `*${severity === 'error' ? 'Error' : 'Warning'}.* ${why}`,
    `**To fix it:** ${fix}`,
    ...(rule === undefined ? [] : [ruleText(rule.id)]),
    ...(sample === undefined ? [] : await example(code, sample)),
    `[All codes](README.md)`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function ruleText(id: string): string {
  return `It is found by the rule [\`${id}\`](../rules/${id}.md); its page has the options, and an example of what it refuses and of what it takes.`;
}

async function example(code: string, sample: CodeSample): Promise<string[]> {
  const found = (await problemsOf(sample)).filter((diagnostic) => diagnostic.code === code).slice(0, 1);
  return [
    '## Example',
    ...fileBlocks(sample),
    ...(sample.done === undefined ? [] : [sample.done]),
    told(found, sample),
  ];
}

function fileBlocks({ files, isLong }: CodeSample): string[] {
  if (isLong) return [];
  return Object.entries(files).flatMap(([path, text]) => [`\`${path}\``, fenced(text, languageOf(path))]);
}

function languageOf(path: string): string {
  return /\.ya?ml$/u.test(path) ? 'yaml' : path.endsWith('.css') ? 'css' : 'json';
}

/** The address of the page would lead from the page to itself. */
function told(found: readonly Diagnostic[], { files }: CodeSample): string {
  const text = formatDiagnostics(
    found.map((diagnostic) => ({ ...diagnostic, docs: undefined })),
    files,
  );
  return `The message:\n\n${fenced(text.slice(0, text.lastIndexOf('\n\n')), 'text')}`;
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
