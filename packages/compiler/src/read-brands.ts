import type { Location, SourceFiles } from '@wusum/diagnostics';
import type { Axis, Permutation, TokenSystem } from '@wusum/dtcg';
import { brandAxis, brandOf, soleBrand } from '@wusum/dtcg/internal';
import type { BrandInfo, LanguageRecord } from '@wusum/platforms';
import { brandLanguages, nameIn, readLanguages, writtenNames } from '@wusum/platforms/internal';
import { loadVoice } from '#voice';
import type { BrandVoice, Localized, PlaceInValue } from '@wusum/voice';
import { checkNames, checkOwnNames } from './check-brand-names.js';
import { checkWords, checkWordsLanguages } from './check-words.js';
import type { CompileReporter } from './compile-reporter.js';
import { placeInString, placeInValue } from './content/index.js';

/** Names, languages and voice of each brand, read in its first permutation. */
export function readBrands(
  document: Pick<TokenSystem, 'axes' | 'file' | 'placeOf'>,
  permutations: readonly Permutation[],
  files: SourceFiles,
  reporter: CompileReporter,
): BrandInfo[] {
  const { axes } = document;
  const placeOf: TokenSystem['placeOf'] = (axis, context) => document.placeOf(axis, context);
  const ids = axes.find(({ name }) => name === brandAxis)?.contexts ?? [soleBrand];
  const first = ids.flatMap((id) => {
    const permutation = permutations.find(({ contexts }) => brandOf(contexts) === id);
    return permutation === undefined ? [] : [{ id, permutation }];
  });
  checkOwnNames(first, document.file, files, reporter);
  const brands = first.map(({ id, permutation }) => readBrand(id, permutation, { axes, files, reporter, placeOf }));
  // A part of the brands may be read; the others may have more languages.
  if (first.length === ids.length) {
    const languages = new Set(brands.flatMap((brand) => brand.languages.map((language) => language.id)));
    const read = first.map(({ permutation }) => permutation);
    if (languages.size > 0) checkWordsLanguages(read, languages, reporter);
  }
  return brands;
}

interface Context {
  readonly axes: readonly Axis[];
  readonly files: SourceFiles;
  readonly reporter: CompileReporter;
  readonly placeOf: TokenSystem['placeOf'];
}

function readBrand(id: string, permutation: Permutation, { axes, files, reporter, placeOf }: Context): BrandInfo {
  const languages = validLanguages(permutation, axes, reporter);
  checkNames(id, permutation, languages, reporter);
  const written = writtenNames(permutation);
  const first = Object.values(written)[0] ?? id;
  const names = Object.fromEntries(languages.map((language) => [language.id, nameIn(written, language.id) ?? first]));
  const voice = readVoice(permutation, languages, files, reporter);
  if (voice.traits.length === 0 && Object.values(voice.messages).every((words) => Object.keys(words).length === 0)) {
    reporter.add('WS-E005', `The brand "${first}" has no words.`, { location: placeOf(brandAxis, id) });
  }
  checkWords(id, permutation, voice.messages, reporter);
  return { id, names, languages, voice };
}

function readVoice(
  { tokens }: Permutation,
  languages: readonly LanguageRecord[],
  files: SourceFiles,
  reporter: CompileReporter,
): BrandVoice {
  const locales: Localized = Object.fromEntries(languages.map((language) => [language.id, language.locale]));
  const placeInText = (place: Location, { offset, length }: { readonly offset: number; readonly length: number }) =>
    placeInString(files[place.file] ?? '', place, offset, length);
  const placeIn: PlaceInValue = ({ location }, path) =>
    location && placeInValue(files[location.file] ?? '', location, path);
  const options = { locales, placeInText, placeInValue: placeIn };
  const { voice, diagnostics } = loadVoice().compileVoice(tokens.values(), options);
  for (const diagnostic of diagnostics) reporter.push(diagnostic);
  return voice;
}

/** The languages of a brand; none if a locale is invalid, which is reported. */
function validLanguages(permutation: Permutation, axes: readonly Axis[], reporter: CompileReporter): LanguageRecord[] {
  try {
    return readLanguages(permutation, axes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const token = permutation.tokens.get(brandLanguages);
    reporter.add('WS-V016', `A locale of "${brandLanguages}" is not a BCP 47 tag.`, { location: token?.location });
    return [];
  }
}
