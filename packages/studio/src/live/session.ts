import {
  brandContent,
  openWatch,
  PatchSheet,
  wordmarkKeys,
  type BrandContent,
  type ByScript,
  type Patch,
  type TokenWatch,
  type Update,
} from '@wusum/compiler/watch';
import { locationText, type Diagnostic, type SourceFiles } from '@wusum/diagnostics';
import type { Permutation } from '@wusum/dtcg';
import type { Drawing } from '@wusum/contract/types';
import { applyEdits, brandOf, contrastPairs, soleBrand } from '@wusum/dtcg/internal';
import { brandFiles, editFiles, readEntries, Readings, type BrandFiles } from '../edits/index.js';
import { applyIntents, type BrandEntries, type Entries, type Intent } from '../intents/index.js';
import { changesBetween } from '../saving/changes-between.js';
import type { Application } from '@wusum/lint/application';
import { alikeFindings } from './alike-findings.js';
import { applicationFindings } from './application-findings.js';
import { applicationIntent } from './application-intent.js';
import { contrastFindings } from './contrast-findings.js';
import { fixEdit, hasFix } from './fix-edit.js';
import { filesChanged, themeFiles, type ThemeFiles } from './theme-files.js';
import { repairedLightness } from './repair.js';
import { laterLayers, TokenViews, type Owned } from './token-views.js';
import type { BrandFindings, DraftLook, DraftResult, SourceFinding, Sources, StyleParts, TokenView } from './types.js';

/** A token folder with a draft on top, compiled. It accesses nothing but its arguments, so that a worker can run it. */
export class CompileSession {
  readonly #base: SourceFiles;
  readonly #brands: BrandFiles;
  /** File → the id that it is edited under. */
  readonly #owners: ReadonlyMap<string, string>;
  readonly #watch: TokenWatch;
  readonly #sheet = new PatchSheet();
  readonly #views = new TokenViews();
  readonly #saved: Entries;
  readonly #readings = new Readings();
  /** The files as the draft last changed them. */
  #edited: SourceFiles = {};
  #entries: Entries;
  readonly #styles: StyleParts | undefined;
  readonly #wordmarks: NonNullable<Sources['wordmarks']>;
  /** What the letters of the wordmarks depend on, in the saved files. */
  readonly #savedKeys: ReadonlyMap<string, ByScript<string> | undefined>;
  /** The problems of the draft that was compiled last: also of one that pages do not show. */
  #problems: readonly Diagnostic[] = [];
  readonly #savedFiles: ThemeFiles;
  /** What the draft changes of them. */
  #files: Omit<DraftLook, 'css'> = {};
  /** Brands whose content pages do not have as it is now. */
  readonly #stale = new Set<string>();

  constructor({ entry, files, wordmarks = {}, styles }: Sources) {
    this.#base = files;
    this.#brands = brandFiles(files, entry);
    this.#owners = new Map([...this.#brands].flatMap(([id, paths]) => paths.map((path) => [path, id] as const)));
    this.#saved = readEntries(files, this.#brands);
    this.#entries = this.#saved;
    this.#watch = openWatch(files, entry, { draft: true });
    this.#wordmarks = wordmarks;
    this.#styles = styles;
    const brands = this.#watch.system?.brands ?? [];
    this.#problems = this.#watch.diagnostics;
    this.#savedFiles = themeFiles(this.#watch.system);
    this.#savedKeys = new Map(brands.map(({ id }) => [id, wordmarkKeys(this.#watch, id)]));
  }

  /** Problems of the folder that are no matter of contrast. */
  get findings(): SourceFinding[] {
    return this.#watch.diagnostics.map((problem) => this.#finding(problem));
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

  /** What pages read of the brands whose words, voice, names or marks differ from those that it returned last. */
  async content(): Promise<readonly BrandContent[]> {
    const brands = [...this.#stale];
    this.#stale.clear();
    const contents = await Promise.all(
      brands.map((id) => brandContent(this.#watch, id, { wordmarks: this.#validWordmarks(id) })),
    );
    return contents.filter((one) => one !== undefined);
  }

  /** The wordmarks of the theme, as far as the draft leaves their names and fonts as they are. */
  #validWordmarks(brand: string): Partial<ByScript<Drawing>> {
    const keys = wordmarkKeys(this.#watch, brand);
    const known = this.#wordmarks[brand];
    const saved = this.#savedKeys.get(brand);
    if (!known || !keys || !saved) return {};
    const { latin, arabic } = known;
    return {
      ...(keys.latin === saved.latin && { latin }),
      ...(keys.arabic === saved.arabic && { arabic }),
    };
  }

  /** The tokens of a brand as the draft has them, in some contexts. A token that did not change is the same object. */
  tokens(brand: string, contexts: Readonly<Record<string, string>>): readonly TokenView[] {
    const permutation = shownOne(this.#permutationsOf(brand), contexts);
    return permutation ? this.#views.of(permutation, brand, (file) => this.#ownedIn(brand, file)) : [];
  }

  /** In tokens without brands, the value of a token may be in a file of a context: it is edited there. */
  #ownedIn(brand: string, file: string): Owned {
    const owner = brand === soleBrand ? (this.#owners.get(file) ?? brand) : brand;
    return { owner, entries: this.#entries.get(owner) ?? noEntries };
  }

  /** The problems of a brand as the draft has it, in all contexts, and its contrast pairs in those that are shown. */
  brandFindings(brand: string, contexts: Readonly<Record<string, string>> = {}): BrandFindings {
    const permutations = this.#permutationsOf(brand);
    const shown = shownOne(permutations, contexts);
    return {
      contrast: contrastFindings(permutations),
      alike: alikeFindings(permutations),
      application: applicationFindings(this.tokens(brand, contexts), this.#styles),
      findings: this.findings,
      pairs: shown ? contrastPairs(shown) : [],
    };
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

  /**
   * The intents that say where a token may appear. They are tried: none if another layer has the last word, as a mode may.
   *
   * @param application `undefined`: anywhere
   * @param intents all of the draft that is compiled
   */
  apply(
    brand: string,
    path: string,
    application: Application | undefined,
    intents: readonly Intent[],
  ): readonly Intent[] {
    const [permutation] = this.#permutationsOf(brand);
    const token = permutation?.tokens.get(path);
    if (!token) return [];
    const later = laterLayers(permutation!.contexts);
    const { owner } = this.#ownedIn(brand, token.location.file);
    const entryIn = (entries: Entries) => entries.get(owner)?.get(path);
    const entries = { now: entryIn(this.#entries), saved: entryIn(this.#saved) };
    const intent = applicationIntent({ brand: owner, token, ...entries, later, application });
    if (!intent) return [];
    this.draft([...intents, intent]);
    const { extension } = this.#permutationsOf(brand)[0]?.tokens.get(path) ?? {};
    const isApplied = JSON.stringify(extension?.['application']) === JSON.stringify(application);
    this.draft(intents);
    return isApplied ? [intent] : [];
  }

  /**
   * The intents that fix a finding by its text edit, or by the name that is meant. They are tried: after them the finding is
   * gone, and there are no more errors than before.
   *
   * @param intents all of the draft that is compiled
   */
  fix(finding: SourceFinding, intents: readonly Intent[]): readonly Intent[] {
    const before = this.#problems;
    const problem = before.find((one) => isSameFinding(sourceFinding(one), finding));
    const owner = problem && this.#brandWith(problem);
    const files = { ...this.#base, ...this.#edited };
    const edit = problem && fixEdit(problem, files);
    if (!problem || !owner || !edit) return [];
    const [brand, paths] = owner;
    const after = { ...files, ...applyEdits(files, [edit]).files };
    const fixes = changesBetween(brand, files, after, paths);
    this.draft([...intents, ...fixes]);
    const left = this.#problems;
    this.draft(intents);
    const isFixed = !left.some((one) => one.code === problem.code && one.message === problem.message);
    return isFixed && errorsIn(left) <= errorsIn(before) ? fixes : [];
  }

  /** The brand whose file has a problem, with its files. */
  #brandWith({ location }: Diagnostic): readonly [brand: string, paths: readonly string[]] | undefined {
    return [...this.#brands].find(([, paths]) => location !== undefined && paths.includes(location.file));
  }

  #finding(problem: Diagnostic): SourceFinding {
    const isFixable = hasFix(problem) && this.#brandWith(problem) !== undefined;
    return { ...sourceFinding(problem), ...(isFixable && { isFixable }) };
  }

  #permutationsOf(brand: string): readonly Permutation[] {
    const all = this.#watch.system?.permutations ?? [];
    const own = all.filter(({ contexts }) => brandOf(contexts) === brand);
    return own.length > 0 || brand !== soleBrand ? own : all;
  }

  #result(update: Update): DraftResult {
    this.#problems = update.kind === 'refused' ? update.diagnostics : this.#watch.diagnostics;
    if (update.kind === 'refused')
      return { kind: 'refused', findings: update.diagnostics.map((problem) => this.#finding(problem)) };
    const { patch, brands = [] } = shownOf(update);
    for (const brand of brands) this.#stale.add(brand);
    const css = patch ? this.#sheet.add(patch) : this.#sheet.css;
    if (update.kind === 'reload') this.#files = filesChanged(this.#savedFiles, this.#watch.system);
    const look = { css, ...this.#files };
    if (update.kind === 'reload' && !update.shown) return { kind: 'partial', ...look, reason: update.reason };
    return { kind: 'patch', ...look, changed: (patch?.changed ?? []).map(({ path }) => path) };
  }
}

const noEntries: BrandEntries = new Map();

const errorsIn = (problems: readonly Diagnostic[]): number =>
  problems.filter(({ severity }) => severity === 'error').length;

const isSameFinding = (a: SourceFinding, b: SourceFinding): boolean =>
  a.code === b.code && a.message === b.message && a.place === b.place;

/** The permutation with these contexts, or else the first. */
function shownOne(
  permutations: readonly Permutation[],
  contexts: Readonly<Record<string, string>>,
): Permutation | undefined {
  const shown = permutations.find((one) =>
    Object.entries(contexts).every(([axis, context]) => axis === 'brand' || one.contexts[axis] === context),
  );
  return shown ?? permutations[0];
}

/** What pages can show of an update. */
function shownOf(update: Exclude<Update, { kind: 'refused' }>): {
  readonly patch?: Patch;
  readonly brands?: readonly string[];
} {
  return update.kind === 'reload' ? (update.shown ?? {}) : update;
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
