import type { Action, Config, Filter, Hooks, Preprocessor, Transform, TransformedToken } from 'style-dictionary/types';
import type { StyleDictionaryConfig } from './config.js';

/** All hooks of a run, without parsers: the tokens are parsed already. */
export type AllHooks = Omit<Required<Hooks>, 'parsers'>;

/** Called when a hook throws. */
export type OnFailure = (kind: string, name: string, error: unknown, token?: TransformedToken) => void;

/** The built-in hooks, ours, and those of the user: later ones replace earlier ones of the same name. */
export async function collectHooks({ hooks = {}, register = [] }: StyleDictionaryConfig): Promise<AllHooks> {
  const [{ default: StyleDictionary }, ours] = await Promise.all([
    import('style-dictionary'),
    import('../style-dictionary.js'),
  ]);
  class Registered extends StyleDictionary {}
  for (const add of register) await add(Registered);
  const all: readonly Hooks[] = [Registered.hooks as Hooks, ours.hooks as unknown as Hooks, hooks];
  const merge = <Kind extends keyof AllHooks>(kind: Kind): AllHooks[Kind] =>
    Object.assign({}, ...all.map((each) => each[kind])) as AllHooks[Kind];
  return {
    preprocessors: merge('preprocessors'),
    transforms: merge('transforms'),
    transformGroups: merge('transformGroups'),
    formats: merge('formats'),
    filters: merge('filters'),
    fileHeaders: merge('fileHeaders'),
    actions: merge('actions'),
  };
}

/**
 * The hooks with every function guarded: an error is reported together with the name of the hook, and the run goes on with
 * a neutral result, so that all errors are found at once.
 */
export function guardHooks(hooks: AllHooks, onFailure: OnFailure): AllHooks {
  const map = <From, To>(
    table: Readonly<Record<string, From>>,
    make: (hook: From, name: string) => To,
  ): Record<string, To> => Object.fromEntries(Object.entries(table).map(([name, hook]) => [name, make(hook, name)]));
  return {
    transformGroups: hooks.transformGroups,
    preprocessors: map(hooks.preprocessors, (hook, name): Preprocessor['preprocessor'] =>
      guard(
        hook,
        ([tokens]) => tokens,
        (error) => onFailure('preprocessor', name, error),
      ),
    ),
    transforms: map(hooks.transforms, (hook, name) => guardTransform(hook as Transform, name, onFailure)),
    formats: map(hooks.formats, (hook, name) =>
      guard(
        hook,
        () => '',
        (error) => onFailure('format', name, error),
      ),
    ),
    filters: map(hooks.filters, (hook, name): Filter['filter'] =>
      guard(
        hook,
        () => true,
        (error, [token]) => onFailure('filter', name, error, token),
      ),
    ),
    fileHeaders: map(hooks.fileHeaders, (hook, name) =>
      guard(
        hook,
        () => [],
        (error) => onFailure('file header', name, error),
      ),
    ),
    actions: map(hooks.actions, (hook, name) => guardAction(hook, name, onFailure)),
  };
}

function guardTransform(hook: Transform, name: string, onFailure: OnFailure): Transform {
  const onError = (error: unknown, [token]: readonly [token: TransformedToken, ...unknown[]]): void =>
    onFailure('transform', name, error, token);
  const filter = hook.filter && guard(hook.filter as TokenCheck, () => false, onError);
  const transform = guard(hook.transform as TokenTransform, ([token]) => unchanged(hook, token), onError);
  return { ...hook, transform, ...(filter && { filter }) } as Transform;
}

type TokenCheck = (token: TransformedToken, options: Config) => boolean;
type TokenTransform = (token: TransformedToken, ...rest: unknown[]) => unknown;

/** What a transform returns if it changes nothing. */
function unchanged({ type }: Transform, token: TransformedToken): unknown {
  if (type === 'name') return token.name;
  return type === 'attribute' ? token.attributes : (token.$value as unknown);
}

function guardAction(hook: Omit<Action, 'name'>, name: string, onFailure: OnFailure): Omit<Action, 'name'> {
  // Each build replaces the folder, so that nothing is undone. Style Dictionary warns about actions without `undo`.
  return {
    ...hook,
    do: guard(
      hook.do,
      () => undefined,
      (error) => onFailure('action', name, error),
    ),
    undo: () => undefined,
  };
}

/** A function that reports an error, thrown or rejected, and returns a neutral result instead. */
function guard<Args extends unknown[], Result>(
  hook: (...args: Args) => Result,
  neutral: (args: Args) => Awaited<Result>,
  onError: (error: unknown, args: Args) => void,
): (...args: Args) => Result {
  // Formats are bound to their file, and have a property `nested`.
  return Object.assign(function guarded(this: unknown, ...args: Args): Result {
    const failed = (error: unknown): Awaited<Result> => {
      onError(error, args);
      return neutral(args);
    };
    try {
      const result = hook.apply(this, args);
      return result instanceof Promise ? (result.catch(failed) as Result) : result;
    } catch (error) {
      return failed(error) as Result;
    }
  }, hook);
}
