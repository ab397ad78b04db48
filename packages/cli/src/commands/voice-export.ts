import { relative, resolve, sep } from 'node:path';
import type { BrandVoice } from '@wusum/voice';
import { exportVale } from '@wusum/voice/vale';
import { exportCspell, exportGuide, exportPrompt } from '@wusum/voice/writing';
import { openProject } from '../config/project.js';
import { writeFolder } from '../disk/write-folder.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { openBrandVoice, type BrandRules } from '../voice/brand-voice.js';

/** What `wusum voice export` can write. */
const formats = ['guide', 'prompt', 'vale', 'cspell'] as const;
type Format = (typeof formats)[number];

export interface VoiceExportFlags {
  readonly brand?: string;
  readonly language?: string;
  readonly format?: string;
  readonly out?: string;
}

/** `wusum voice export`: writes the voice of a brand for people, for writing assistants, for Vale and for CSpell. */
export async function voiceExport(flags: VoiceExportFlags, terminal: Terminal): Promise<ExitCode> {
  const chosen = formatsOf(flags.format);
  const project = await openProject(terminal.cwd);
  const brand = await openBrandVoice(project.tokens, flags.brand);
  const languages = languagesOf(brand, flags.language);
  const out = flags.out ?? `voice/${brand.id ?? 'brand'}`;
  const files = Object.fromEntries(chosen.flatMap((format) => filesOf(format, brand, languages)));
  const folder = resolve(terminal.cwd, out);
  await writeFolder(folder, { ...files, 'wusum-build.json': `${JSON.stringify({ brand: brand.id, languages })}\n` });
  const shown = relative(terminal.cwd, folder).split(sep).join('/');
  terminal.out(`✓ Wrote ${Object.keys(files).length} files to ${shown || '.'}.\n`);
  return exit.success;
}

function formatsOf(given: string | undefined): readonly Format[] {
  if (given === undefined) return formats;
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !formats.some((format) => format === name));
  if (unknown.length > 0)
    throw new UsageError(`Unknown format "${unknown.join('", "')}". Expected ${formats.join(', ')}.`);
  return formats.filter((format) => names.includes(format));
}

function languagesOf({ locales }: BrandRules, wanted: string | undefined): readonly string[] {
  const all = Object.keys(locales);
  if (all.length === 0) throw new UsageError('The brand has no languages. Add "languages" to its brand.json.');
  if (wanted === undefined) return all;
  if (!all.includes(wanted)) throw new UsageError(`The brand has no language "${wanted}". It has ${all.join(', ')}.`);
  return [wanted];
}

type Files = readonly (readonly [path: string, text: string])[];

function filesOf(format: Format, brand: BrandRules, languages: readonly string[]): Files {
  const voice = brand.voice as BrandVoice;
  if (format === 'cspell') {
    const words = languages.flatMap((language) => brand.names[language]?.written ?? []);
    return [['cspell.json', exportCspell(voice, { languages, words })]];
  }
  return languages.flatMap((language): Files => {
    if (format === 'guide')
      return [[`voice.${language}.md`, exportGuide(voice, { language, locale: brand.locales[language]! })]];
    if (format === 'prompt') return [[`prompt.${language}.md`, exportPrompt(voice, { language })]];
    const package_ = exportVale(voice, { name: styleName(brand.id, language), language });
    return Object.entries(package_).map(([path, text]) => [`vale-${language}/${path}`, text] as const);
  });
}

/** Of letters, digits and hyphens. */
const styleName = (brand: string | undefined, language: string): string =>
  `${brand ?? 'brand'}-${language}`.replaceAll(/[^\w-]+/gu, '-');
