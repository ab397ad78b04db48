import { openWatch, PatchSheet, type TokenWatch, type Update } from '@wusum/compiler/watch';
import { locationText, type Diagnostic, type SourceFiles } from '@wusum/diagnostics';
import type { Permutation } from '@wusum/dtcg';
import { brandOf, soleBrand } from '@wusum/dtcg/internal';
import { brandFiles, editFiles, readEntries, Readings, type BrandFiles } from '../edits/index.js';
import { applyIntents, type Entries, type Intent } from '../intents/index.js';
import { contrastFindings } from './contrast-findings.js';
import { repairedLightness } from './repair.js';
import { TokenViews } from './token-views.js';
import type { BrandFindings, DraftResult, SourceFinding, Sources, TokenView } from './types.js';

/** A token folder with a draft on top, compiled. It accesses nothing but its arguments, so that a worker can run it. */
export class CompileSession {
  readonly #base: SourceFiles;
  readonly #brands: BrandFiles;
  readonly #watch: TokenWatch;
  readonly #sheet = new PatchSheet();
  readonly #views = new TokenViews();
  readonly #saved: Entries;
  readonly #readings = new Readings();
  /** The files as the draft last changed them. */
  #edited: SourceFiles = {};
  #entries: Entries;

  constructor({ entry, files }: Sources) {
    this.#base = files;
    this.#brands = brandFiles(files, entry);
    this.#saved = readEntries(files, this.#brands);
    this.#entries = this.#saved;
    this.#watch = openWatch(files, entry, { draft: true });
  }

  /** Problems of the folder that are no matter of contrast. */
  get findings(): SourceFinding[] {
    return this.#watch.diagnostics.map(sourceFinding);
  }

  /**
   * Compiles the folder with a draft.
   *
   * @param intents all of the draft, on the files as they were opened
   * @throws EditError if an entry cannot be edited
   */
  draft(intents: readonly Intent[]): DraftResult {
    const applied = applyIntents(this.#saved, intents);
    if (!applied.ok) throw new Error(`"${applied.intent.path}" cannot be edited: ${applied.refusal}.`);
    this.#entries = applied.entries;
    const edited = editFiles(this.#base, this.#brands, intents, this.#readings);
    const back = Object.keys(this.#edited).map((file) => [file, this.#base[file]] as const);
    this.#edited = edited;
    return this.#result(this.#watch.update({ ...Object.fromEntries(back), ...edited }));
  }

  /** The tokens of a brand as the draft has them, in some contexts. A token that did not change is the same object. */
  tokens(brand: string, contexts: Readonly<Record<string, string>>): readonly TokenView[] {
    const permutations = this.#permutationsOf(brand);
    const shown = permutations.find((one) =>
      Object.entries(contexts).every(([axis, context]) => axis === 'brand' || one.contexts[axis] === context),
    );
    const permutation = shown ?? permutations[0];
    return permutation ? this.#views.of(permutation, brand, this.#entries.get(brand) ?? new Map()) : [];
  }

  /** The problems of a brand as the draft has it, in all contexts. */
  brandFindings(brand: string): BrandFindings {
    return { contrast: contrastFindings(this.#permutationsOf(brand)), findings: this.findings };
  }

  /** The intent that moves a colour to the nearest lightness at which fewer pairs fail. */
  repair(brand: string, path: string, intents: readonly Intent[]): Intent | undefined {
    const measure = (intent: Intent): number => {
      this.draft([...intents, intent]);
      return contrastFindings(this.#permutationsOf(brand)).length;
    };
    const entry = this.#entries.get(brand)?.get(path);
    const before = contrastFindings(this.#permutationsOf(brand)).length;
    const found = entry === undefined ? undefined : repairedLightness({ brand, path, entry, before, measure });
    this.draft(intents);
    return found;
  }

  #permutationsOf(brand: string): readonly Permutation[] {
    const all = this.#watch.system?.permutations ?? [];
    const own = all.filter(({ contexts }) => brandOf(contexts) === brand);
    return own.length > 0 || brand !== soleBrand ? own : all;
  }

  #result(update: Update): DraftResult {
    if (update.kind === 'refused') return { kind: 'refused', findings: update.diagnostics.map(sourceFinding) };
    if (update.kind === 'reload') return { kind: 'partial', css: this.#sheet.css, reason: update.reason };
    const css = this.#sheet.add(update.patch);
    return { kind: 'patch', css, changed: update.patch.changed.map(({ path }) => path) };
  }
}

function sourceFinding({ code, severity, message, location, fix }: Diagnostic): SourceFinding {
  return {
    code,
    severity,
    message,
    ...(location && { place: locationText(location) }),
    ...(fix !== undefined && { fix }),
  };
}
