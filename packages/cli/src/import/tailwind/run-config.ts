/**
 * The program of a child process: runs a Tailwind configuration and sends its theme to the parent process. It has no
 * relative imports, so that Node can run it without a build.
 */
import { createRequire } from 'node:module';
import { createJiti } from 'jiti';

type Data = Readonly<Record<string, unknown>>;

/** What the parent process receives. */
export type RunResult =
  | { readonly sections: Data; readonly others: readonly string[] }
  | { readonly error: string; readonly line?: number; readonly column?: number };

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);

/** Later values replace earlier ones; objects are merged. */
function merge(...values: readonly unknown[]): unknown {
  return values.reduce((before, after) => {
    if (after === undefined) return before;
    if (!isData(before) || !isData(after)) return after;
    const merged: Record<string, unknown> = { ...before };
    for (const [key, value] of Object.entries(after))
      merged[key] = merge(Object.hasOwn(before, key) ? before[key] : undefined, value);
    return merged;
  }, undefined);
}

/** Members of a configuration that have no values of a theme. */
const settings = new Set(
  'content purge mode darkMode important prefix separator safelist blocklist presets plugins corePlugins variants future experimental theme relative'.split(
    ' ',
  ),
);

/** A configuration, those of its plugins, and its presets, the strongest first. */
function configsOf(given: unknown): Data[] {
  const config = typeof given === 'function' ? (given() as unknown) : given;
  if (!isData(config)) throw new TypeError('The file does not export a configuration: an object with a theme.');
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const plugins = listOf(config['plugins']).flatMap((plugin) => {
    const made =
      typeof plugin === 'function' && '__isOptionsFunction' in plugin ? (plugin as unknown as () => unknown)() : plugin;
    const own = (made as Data | undefined)?.['config'];
    return isData(own) ? [own] : [];
  });
  return [config, ...plugins, ...listOf(config['presets']).toReversed().flatMap(configsOf)];
}

/** Resolves the themes of configurations as Tailwind 3 does: a section of a theme replaces, one in `extend` adds. */
class Themes {
  readonly #themes: readonly Data[];
  readonly #extends: readonly Data[];
  readonly #resolved = new Map<string, unknown>();
  readonly #require: NodeJS.Require;
  #defaults: Data | undefined;

  constructor(configs: readonly Data[], file: string) {
    this.#themes = configs.map(({ theme }) => (isData(theme) ? theme : {}));
    this.#extends = this.#themes.map(({ extend }) => (isData(extend) ? extend : {})).toReversed();
    this.#require = createRequire(file);
  }

  /** Without the values of Tailwind's default theme. */
  own(): Data {
    const names = new Set([...this.#themes, ...this.#extends].flatMap((theme) => Object.keys(theme)));
    names.delete('extend');
    return Object.fromEntries([...names].map((name) => [name, plain(this.#section(name, false))]));
  }

  #section(name: string, withDefaults: boolean): unknown {
    const theme = this.#themes.find((each) => Object.hasOwn(each, name))?.[name];
    const base = theme ?? (withDefaults ? this.#default()[name] : undefined);
    const values = [base, ...this.#extends.map((each) => (Object.hasOwn(each, name) ? each[name] : undefined))];
    return merge(
      ...values.map((value) => (typeof value === 'function' ? (value(this.#tools, this.#tools) as unknown) : value)),
    );
  }

  readonly #theme = (path: string, fallback?: unknown): unknown => {
    const [, key = path, alpha] = /^(.*?)\s*(?:\/\s*([^/\s]+))?$/u.exec(path)!;
    const [name = '', ...keys] = [...key.matchAll(/\[([^\]]+)\]|([^.[\]]+)/gu)].map(
      ([, inner, plainKey]) => inner ?? plainKey!,
    );
    if (!this.#resolved.has(name)) {
      this.#resolved.set(name, undefined);
      this.#resolved.set(name, this.#section(name, true));
    }
    const found = valueAt(this.#resolved.get(name), keys);
    if (found === undefined) return fallback;
    if (alpha === undefined || typeof found !== 'string') return found;
    return `color-mix(in srgb, ${found} ${share(alpha)}, transparent)`;
  };

  /** What a function of a section gets. In Tailwind 2 it was `theme` itself. */
  get #tools(): object {
    const colors = (): unknown => this.#require('tailwindcss/colors');
    return Object.defineProperty(
      Object.assign((path: string, fallback?: unknown) => this.#theme(path, fallback), {
        theme: this.#theme,
        breakpoints: (screens: unknown) =>
          Object.fromEntries(
            Object.entries(isData(screens) ? screens : {}).flatMap(([name, value]) =>
              typeof value === 'string' ? [[`screen-${name}`, value]] : [],
            ),
          ),
        negative: (scale: unknown) =>
          Object.fromEntries(
            Object.entries(isData(scale) ? scale : {}).flatMap(([name, value]) =>
              String(value) === '0' ? [] : [[`-${name}`, `calc(${String(value)} * -1)`]],
            ),
          ),
      }),
      'colors',
      { get: colors, enumerable: true },
    );
  }

  #default(): Data {
    if (this.#defaults !== undefined) return this.#defaults;
    const found: unknown = this.#require('tailwindcss/defaultTheme');
    return (this.#defaults = isData(found) ? found : {});
  }
}

const share = (alpha: string): string => (alpha.endsWith('%') ? alpha : `${Number(alpha) * 100}%`);

/** The value at some keys; a key may have dots, which split it. */
function valueAt(value: unknown, keys: readonly string[]): unknown {
  if (keys.length === 0) return isData(value) && Object.hasOwn(value, 'DEFAULT') ? value['DEFAULT'] : value;
  if (Array.isArray(value)) return valueAt(value[Number(keys[0])], keys.slice(1));
  if (!isData(value)) return undefined;
  for (let length = keys.length; length > 0; length -= 1) {
    const key = keys.slice(0, length).join('.');
    if (Object.hasOwn(value, key)) return length === keys.length ? value[key] : valueAt(value[key], keys.slice(length));
  }
  return undefined;
}

/** A value without functions: one of a colour is called, as Tailwind does without an opacity. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return plain(value({}));
  if (Array.isArray(value)) return value.map(plain);
  if (isData(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value === undefined || ['string', 'number', 'boolean'].includes(typeof value) ? value : null;
}

async function resultOf(file: string): Promise<RunResult> {
  try {
    const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false });
    const configs = configsOf(await jiti.import(file, { default: true }));
    const others = Object.keys(configs[0]!).filter((name) => !settings.has(name) && isData(configs[0]![name]));
    return { sections: new Themes(configs, file).own(), others };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const after = stack.split(file)[1] ?? message;
    const [, line, column] = /^:(\d+):(\d+)/u.exec(after) ?? /\((\d+):(\d+)\)/u.exec(message) ?? [];
    return {
      error: message.split('\n')[0]!,
      ...(line !== undefined && { line: Number(line), column: Number(column) }),
    };
  }
}

const file = process.argv[2];
// The code of a configuration may leave timers and servers behind.
if (file !== undefined) process.send?.(await resultOf(file), () => process.exit(0));
