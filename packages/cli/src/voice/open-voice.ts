import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { matchesGlob, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import type { Checker } from '@wusum/voice/check';
import type { SourceFinding } from '@wusum/voice/formats';
import { openProject } from '../config/project.js';
import { UsageError } from '../terminal.js';
import { checkersOf, noBrand, openBrandVoice, type BrandRules } from './brand-voice.js';
import { readTerms, type IgnoredFindings } from './settings.js';
import { openStyles } from './vale-styles.js';

export interface VoiceFlags {
  readonly brand?: string;
  readonly language?: string;
}

/** What the commands of `wusum voice` check with. */
export interface OpenedVoice {
  /** Id of the brand; `undefined` if there are no tokens. */
  readonly brand: string | undefined;
  readonly voice: BrandRules['voice'];
  /** The arguments, or what the config names; relative to `root`. */
  readonly targets: readonly string[];
  readonly root: string;
  readonly language: string | undefined;
  readonly checkerFor: (language: string) => Checker;
  /** Names of the rules of styles. */
  readonly styleRules: readonly string[];
  /** Problems of the styles. */
  readonly problems: readonly Diagnostic[];
  /** Whether the config leaves a finding out. @param file absolute path */
  readonly isIgnored: (finding: SourceFinding, file: string) => boolean;
}

/**
 * Opens the voice of a project. Without tokens there is no brand, and the rules of languages alone apply.
 *
 * @param given files, folders and patterns of the command line
 * @throws UsageError if nothing is given and the config names no files
 */
export async function openVoice(given: readonly string[], flags: VoiceFlags, cwd: string): Promise<OpenedVoice> {
  const project = await openProject(cwd);
  const settings = project.voice;
  const wanted = flags.brand ?? settings.brand;
  const hasTokens = existsSync(project.tokens);
  if (wanted !== undefined && !hasTokens)
    throw new UsageError(`There are no tokens with the brand "${wanted}" at ${relative(cwd, project.tokens)}.`);
  const brand = hasTokens ? await openBrandVoice(project.tokens, wanted) : noBrand;
  const terms = settings.lexicon === undefined ? [] : await termsOf(resolve(project.root, settings.lexicon));
  const voice = { ...brand.voice, lexicon: [...brand.voice.lexicon, ...terms] };
  const styles =
    settings.styles === undefined
      ? { rules: [], problems: [] }
      : await openStyles(resolve(project.root, settings.styles), cwd);
  return {
    brand: brand.id,
    voice,
    targets: given.length > 0 ? given : (settings.files ?? []),
    root: given.length > 0 ? cwd : project.root,
    language: flags.language ?? settings.language,
    checkerFor: checkersOf({ ...brand, voice }, { rules: settings.rules, styles: styles.rules }),
    styleRules: styles.rules.map(({ name }) => name),
    problems: styles.problems,
    isIgnored: ignoring(settings.ignore ?? [], project.root),
  };
}

async function termsOf(path: string): Promise<ReturnType<typeof readTerms>> {
  try {
    return readTerms(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`Cannot read the lexicon ${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** A key is a pattern, or has characters of one. */
const matchesKey = (name: string | undefined, key: string): boolean =>
  name !== undefined && (name === key || matchesGlob(name, key));

function ignoring(all: readonly IgnoredFindings[], root: string): OpenedVoice['isIgnored'] {
  return (finding, file) => {
    const path = relative(root, file).split(sep).join('/');
    return all.some(
      ({ rule, files, key, token }) =>
        [rule].flat().includes(finding.rule) &&
        (files === undefined || matchesGlob(path, files)) &&
        (key === undefined || matchesKey(finding.name, key)) &&
        (token === undefined || token === finding.token),
    );
  };
}
