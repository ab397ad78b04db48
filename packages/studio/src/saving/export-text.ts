import { getCopy, type Language } from '../copy/index.js';
import { consequenceTexts } from '../dry-run/consequences.js';
import type { DryRun } from '../dry-run/types.js';

/** The change as one patch, which `git apply --directory=<token folder>` reads. */
export function patchText({ patches }: Pick<DryRun, 'patches'>): string {
  return patches.map(({ patch }) => patch).join('');
}

/** The change as the text of a pull request, in Markdown. */
export function pullRequestText(
  run: Pick<DryRun, 'patches' | 'consequences' | 'findings'>,
  language: Language,
): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const sections = [
    `## ${getCopy('saving.pr.consequences', language)}\n\n${list(consequenceTexts(run.consequences, language))}`,
    `## ${getCopy('saving.pr.files', language)}\n\n${list(run.patches.map(({ file }) => `\`${file}\``))}`,
  ];
  if (run.findings.length > 0) {
    const texts = run.findings.map(({ code, message }) => `\`${code}\` ${escapeMarkdown(message)}`);
    sections.push(`## ${getCopy('saving.pr.findings', language)}\n\n${list(texts)}`);
  }
  return `${sections.join('\n\n')}\n`;
}

/** A finding quotes texts of the brand, which must not become links, images or mentions. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>!#|~@]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
}
