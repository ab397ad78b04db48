import { apiReport, reported, reportFile } from './report.js';

/** The pages of docs/api by file name: a report for each published package, and a list of them. */
export function apiPages(): Record<string, string> {
  const reports = reported().map((folder) => [reportFile(folder), apiReport(folder)] as const);
  const list = reports.map(([file]) => `- [${file.replace('.md', '')}](${file})\n`).join('');
  const readme = `# API reports

The declarations of every entry point of the published packages, generated from their builds by \`npm run docs\`. \`npm test\` compares them, so a change of the public API shows in its commit.

${list}`;
  return { ...Object.fromEntries(reports), 'README.md': readme };
}
