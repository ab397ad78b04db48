import { plainText } from './plain-text.js';
import type { Diagnostic } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import type { File, TransformedToken } from 'style-dictionary/types';
import { isContent, kindOf, problemOfPath } from '../check-files.js';
import { platformProblem } from '../shared/errors.js';
import type { Platform, PlatformFiles, PlatformInput } from '../shared/platform.js';
import { problemsOfNames } from './check-names.js';
import type { StyleDictionaryConfig } from './config.js';
import { hookFailure } from './guard.js';
import { type AllHooks, collectHooks, guardHooks } from './hooks.js';
import { placementsOf, templateOf, type Placement } from './placements.js';
import { openPlatform, type OpenPlatform, type RunInput } from './run-permutation.js';
import { warningsOf } from './warnings.js';

/**
 * The platforms of a Style Dictionary configuration as platforms of a build. Each runs once for each permutation that its
 * files need, on true Style Dictionary tokens.
 */
export function styleDictionary(config: StyleDictionaryConfig): Platform<unknown>[] {
  let hooks: Promise<AllHooks> | undefined;
  return Object.keys(config.platforms).map((name) => ({
    name,
    description: 'Style Dictionary platform of the config',
    files: async (input) => new Run(name, config, await (hooks ??= collectHooks(config)), input).files(),
  }));
}

/** A file of the configuration in one permutation. */
interface Place extends Placement {
  readonly file: File;
}

/** An error of a hook, and the tokens or files with which it occurred. */
interface Failure {
  readonly what: string;
  readonly error: unknown;
  readonly subjects: Set<string>;
  readonly location: Diagnostic['location'];
}

/** One build of one platform. */
class Run {
  readonly #files: PlatformFiles = {};
  readonly #reported = new Set<string>();
  /** The permutation that runs, and the destination of the file that is being written. */
  #at: { permutation?: Permutation; file?: string } = {};
  readonly #failures = new Map<string, Failure>();

  constructor(
    private readonly name: string,
    private readonly config: StyleDictionaryConfig,
    private readonly hooks: AllHooks,
    private readonly input: PlatformInput,
  ) {}

  async files(): Promise<PlatformFiles> {
    const { name, config, hooks, input } = this;
    const platform = config.platforms[name]!;
    const problems = problemsOfNames(name, platform, config, hooks, input.target);
    for (const problem of problems) this.#report(problem);
    if (problems.length > 0) return {};
    const places = (platform.files ?? []).flatMap((file) =>
      placementsOf(input.target, platform, templateOf(platform, file)).map((place): Place => ({ ...place, file })),
    );
    if (!this.#arePathsValid(places)) return {};
    // Actions run for the build paths of the files.
    const acting = places.length > 0 ? places : placementsOf(input.target, platform, templateOf(platform));
    const actions =
      (platform.actions ?? []).length > 0
        ? acting.map(({ permutation, buildPath }) => ({ permutation, buildPath, destination: '' }))
        : [];
    await this.#runAll(places, actions);
    return this.#files;
  }

  /** Whether every file is inside the folder and has a path of its own. */
  #arePathsValid(places: readonly Place[]): boolean {
    const byPath = Map.groupBy(places, pathOf);
    let isValid = true;
    const refuse = (message: string): void => {
      isValid = false;
      this.#report(platformProblem('WS-E112', `${this.#title} ${message}.`));
    };
    for (const [path, same] of byPath) {
      const problem = problemOfPath(path, (folder) => byPath.has(folder));
      if (problem !== undefined) refuse(`writes to "${path}": ${problem}`);
      if (same.length > 1) refuse(`writes ${same.length} files to "${path}"`);
    }
    return isValid;
  }

  async #runAll(places: readonly Place[], actions: readonly Placement[]): Promise<void> {
    const guarded = guardHooks(this.hooks, (kind, name, error, token) => this.#onFailure(kind, name, error, token));
    const run: RunInput = {
      name: this.name,
      config: this.config,
      hooks: guarded,
      isPublished: this.#isPublished,
    };
    const byRun = Map.groupBy([...places, ...firstOfEach(actions)], ({ permutation, buildPath }) =>
      JSON.stringify([permutation.contexts, buildPath]),
    );
    for (const same of byRun.values()) {
      const own = same.filter((place): place is Place => 'file' in place);
      this.#at = { permutation: same[0]!.permutation };
      const opened = await this.#open(run, same[0]!, own);
      if (opened === undefined) continue;
      for (const [index, place] of own.entries()) await this.#write(opened, index, place);
      if (own.length < same.length) this.#finish(opened, same[0]!);
    }
    this.#reportFailures();
  }

  readonly #isPublished = (token: ResolvedToken): boolean =>
    token.type === 'content'
      ? this.config.platforms[this.name]!.content === true
      : this.input.target.isPublished(token);

  async #open(
    run: RunInput,
    { permutation, buildPath }: Placement,
    places: readonly Place[],
  ): Promise<OpenPlatform | undefined> {
    const files = places.map(({ file, destination }) => ({ ...file, destination }));
    try {
      return await openPlatform(run, permutation, buildPath, files);
    } catch (error) {
      this.#report(hookFailure(`${this.#title} failed`, plainError(error)));
      return undefined;
    }
  }

  /** Messages name the destination of the configuration, so that a problem of many permutations is reported once. */
  async #write({ format, dictionary }: OpenPlatform, index: number, place: Place): Promise<void> {
    const { file, permutation } = place;
    this.#at = { permutation, file: file.destination ?? '' };
    const title = `the file "${file.destination}" of the ${this.#title}`;
    try {
      const { output, warnings } = await format(index);
      const isBroken = this.#failures.size > 0;
      for (const warning of isBroken ? [] : warningsOf(warnings, title, dictionary, this.#locationOf))
        this.#warn(warning, file);
      if (isContent(output)) this.#files[pathOf(place)] = output;
      else if (!isEmptyFile(warnings))
        this.#report(
          platformProblem('WS-E113', `The format "${String(file.format)}" returned ${kindOf(output)} for ${title}.`),
        );
    } catch (error) {
      this.#report(hookFailure(`${this.#title} failed for the file "${file.destination}"`, plainError(error)));
    }
  }

  /** Actions run when the files are in a folder. */
  #finish({ act }: OpenPlatform, { permutation, buildPath }: Placement): void {
    this.input.finish(async (folder) => {
      this.#at = { permutation };
      this.#late = [];
      await act(`${folder}/${buildPath}`);
      this.#reportFailures();
      return this.#late;
    });
  }

  /** Diagnostics of actions; until then, diagnostics are reported to the build. */
  #late: Diagnostic[] | undefined;

  get #title(): string {
    return `Style Dictionary platform "${this.name}"`;
  }

  /** A hook often fails for many tokens in the same way: they are reported together. */
  #onFailure(kind: string, name: string, error: unknown, token?: TransformedToken): void {
    const path = token?.path?.join('.');
    const what = `${this.#title}: the ${kind} "${name}" failed`;
    const key = `${what} ${error instanceof Error ? error.message : String(error)}`;
    const subject = path === undefined ? this.#at.file && `file "${this.#at.file}"` : `token "${path}"`;
    const known = this.#failures.get(key);
    if (known !== undefined) {
      if (subject !== undefined) known.subjects.add(subject);
      return;
    }
    const location = path === undefined ? undefined : this.#locationOf(path);
    this.#failures.set(key, { what, error, subjects: new Set(subject === undefined ? [] : [subject]), location });
  }

  #reportFailures(): void {
    for (const { what, error, subjects, location } of this.#failures.values()) {
      const [first, ...others] = subjects;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      const text = first === undefined ? what : `${what} for the ${first}${more}`;
      this.#report(hookFailure(text, error, { ...(location && { location }) }));
    }
    this.#failures.clear();
  }

  readonly #locationOf = (path: string): Diagnostic['location'] => this.#at.permutation?.tokens.get(path)?.location;

  /** Warnings follow `log.warnings` of the file's platform, as in Style Dictionary. */
  #warn(warning: Diagnostic, file: File): void {
    const level = this.config.platforms[this.name]!.log?.warnings ?? this.config.log?.warnings;
    const isNested = (this.hooks.formats[String(file.format)] as { nested?: boolean } | undefined)?.nested === true;
    if (level === 'disabled' || (isNested && warning.code === 'WS-E114')) return;
    this.#report(level === 'error' ? { ...warning, severity: 'error' } : warning);
  }

  /** Reports each problem once, although it may occur in many permutations. */
  #report(diagnostic: Diagnostic): void {
    if (this.#reported.has(diagnostic.message)) return;
    this.#reported.add(diagnostic.message);
    if (this.#late === undefined) this.input.report(diagnostic);
    else this.#late.push(diagnostic);
  }
}

const pathOf = ({ buildPath, destination }: Placement): string => `${buildPath}${destination}`;

/** The first permutation of each build path: actions run once for a folder. */
function firstOfEach(places: readonly Placement[]): Placement[] {
  return [...Map.groupBy(places, ({ buildPath }) => buildPath).values()].map(([first]) => first!);
}

function isEmptyFile(warnings: readonly string[]): boolean {
  return warnings.some((text) => text.includes('File not created'));
}

/** An error of Style Dictionary without colours and advice about its own command line. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const lines = plainText(error.message)
    .split('\n')
    .map((line) => line.trim());
  const text = lines
    .filter((line) => line !== '' && !/--verbose|styledictionary\.com\/reference/u.test(line))
    .join(' ');
  const plain = new Error(text);
  if (error.stack !== undefined) plain.stack = error.stack;
  return plain;
}
