import { openProject } from '../config/project.js';
import { readContentFiles } from '../init/project-content.js';
import { openTokenFolder } from '../init/token-folder.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';
import { missingWords, type MissingWord, type WordsOfLanguage } from '../words/missing-words.js';

export interface WordsMissingFlags {
  readonly brand?: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** `wusum words missing`: lists the messages that a brand lacks in a language, and what readers see instead. */
export async function wordsMissing(flags: WordsMissingFlags, terminal: Terminal): Promise<ExitCode> {
  const { tokens } = await openProject(terminal.cwd);
  const folder = await openTokenFolder(tokens, terminal.cwd);
  const all = missingWords(await readContentFiles(folder), folder.brands, flags);
  const isUntranslated = ({ instead }: MissingWord): boolean => instead !== 'neutral';
  const failed = all.some(({ missing }) => missing.some(isUntranslated));
  if (flags.json) terminal.out(`${JSON.stringify({ ok: !failed, brands: all }, undefined, 2)}\n`);
  else for (const one of all) terminal.out(textOf(one));
  return failed ? exit.findings : exit.success;
}

function textOf({ brand, language, keys, own, missing }: WordsOfLanguage): string {
  if (missing.length === 0) return `✓ ${brand} ${language}: all ${keys} messages.\n`;
  const width = Math.max(...missing.map(({ key }) => key.length));
  const lines = missing.map(({ key, instead, text, file }) => {
    const shown = text === undefined ? 'no text' : `${oneLine(text)}  (${instead === 'neutral' ? 'neutral' : file})`;
    return `  ${key.padEnd(width)}  ${shown}\n`;
  });
  return `${brand} ${language}: ${own} of ${keys} messages, ${missing.length} missing\n${lines.join('')}`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
