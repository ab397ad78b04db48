import { isRecord } from '@wusum/dtcg/internal';
import type { Location } from '@wusum/diagnostics';
import { cssValue, type KnownNames } from '../css.js';
import { type ImportReporter, type Kind, nameOf, type RawToken } from '../raw.js';
import { placesIn } from './places.js';
import { sectionOf, type Section } from './sections.js';

/** A configuration that has run. */
export interface TailwindTheme {
  readonly file: string;
  readonly text: string;
  /** Section → its values, without functions. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** Other members of the configuration, such as the themes of a plugin. */
  readonly others: readonly string[];
}

/** The tokens of a Tailwind theme; references are those to the variables of style sheets. */
export function readTailwind(theme: TailwindTheme, known: KnownNames, reporter: ImportReporter): RawToken[] {
  const reader = new ThemeReader(theme, known, reporter);
  for (const [name, section] of Object.entries(theme.sections)) reader.section(name, section);
  for (const name of theme.others) reader.refuse([name], [name]);
  reader.reportUnknown();
  return reader.tokens;
}

class ThemeReader {
  readonly tokens: RawToken[] = [];
  readonly #placeOf: (keys: readonly string[]) => Location;
  readonly #unknown = new Map<string, Location>();

  constructor(
    theme: TailwindTheme,
    private readonly known: KnownNames,
    private readonly reporter: ImportReporter,
  ) {
    this.#placeOf = placesIn(theme.file, theme.text);
  }

  section(name: string, values: unknown): void {
    const section = sectionOf(name);
    if (!isRecord(values)) this.refuse([name], section.group);
    else
      for (const [key, value] of Object.entries(values)) this.#value(section, [name], [...section.group], key, value);
  }

  /** Reports the variables that no style sheet declares. */
  reportUnknown(): void {
    const [first] = this.#unknown.values();
    if (first === undefined) return;
    const names = [...this.#unknown.keys()].map((name) => `--${name}`);
    const shown =
      names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} others` : names.join(', ');
    this.reporter.add('WS-I003', `No style sheet of this import declares ${shown}.`, {
      location: first,
      why: 'The value of a variable is in a style sheet.',
      fix: 'Pass the style sheet that declares it, too: wusum import --run tailwind.config.js src/index.css',
    });
  }

  refuse(keys: readonly string[], path: readonly string[]): void {
    this.#add(keys, path, undefined, null, 'an object');
  }

  #value(section: Section, keys: readonly string[], path: readonly string[], key: string, value: unknown): void {
    const own = [...keys, key];
    const named = key === 'DEFAULT' ? path : [...path, nameOf(key)];
    if (keys[0] === 'fontSize' && Array.isArray(value)) this.#fontSize(own, named, value);
    else if (isRecord(value) && section.kind === 'color')
      for (const [inner, each] of Object.entries(value)) this.#value(section, own, named, inner, each);
    else if (keys[0] === 'fontFamily') this.#add(own, named, section.kind, this.#families(own, value));
    else this.#add(own, named, section.kind, plainValue(keys[0]!, value), written(value));
  }

  /** Families as a text, without variables that no style sheet declares, such as those of next/font. */
  #families(keys: readonly string[], value: unknown): string | null {
    // `[families, { fontFeatureSettings }]`
    const isPair = Array.isArray(value) && (Array.isArray(value[0]) || isRecord(value[1]));
    const families: unknown = isPair ? value[0] : value;
    const names = (Array.isArray(families) ? families : [families]).filter((each) => typeof each === 'string');
    const isLost = (name: string): boolean => {
      const variable = /^var\(\s*--([^\s,)]+)\s*\)$/u.exec(name.trim())?.[1];
      return variable !== undefined && !this.known.names.has(variable);
    };
    const location = this.#placeOf(keys);
    for (const name of names.filter(isLost))
      this.reporter.add('WS-I002', `${keys.join('.')}: ${name} was not converted.`, { location });
    if (isPair)
      this.reporter.add('WS-I002', `${keys.join('.')}: ${Object.keys(value[1] ?? {}).join(', ')} was not converted.`, {
        location,
      });
    const kept = names.filter((name) => !isLost(name));
    return kept.length === 0 ? null : kept.join(', ');
  }

  /** `['1rem', '1.5rem']`, or with an object of line height, letter spacing and weight. */
  #fontSize(keys: readonly string[], path: readonly string[], [size, more]: readonly unknown[]): void {
    this.#add(keys, path, 'dimension', size);
    const name = path.slice(2);
    const parts = isRecord(more) ? more : { lineHeight: more };
    const add = (part: string, group: readonly string[], kind: Kind, value: unknown): void => {
      if (value !== undefined) this.#add([...keys, part], [...group, ...name], kind, value);
    };
    add('lineHeight', ['line-height'], 'lineHeight', relative(parts['lineHeight'], size));
    add('letterSpacing', ['letter-spacing'], 'dimension', inSize(parts['letterSpacing'], size));
    add('fontWeight', ['font', 'weight'], 'fontWeight', parts['fontWeight']);
  }

  #add(keys: readonly string[], path: readonly string[], kind: Kind | undefined, given: unknown, text?: string): void {
    const location = this.#placeOf(keys);
    const value = typeof given === 'string' ? cssValue(withoutAlpha(given), this.known) : { value: given };
    this.#noteUnknown(given, location);
    this.tokens.push({
      key: keys.join('.'),
      label: keys.join('.'),
      path,
      location,
      ...value,
      written: text ?? written(given),
      kind,
      units: {},
    });
  }

  #noteUnknown(value: unknown, location: Location): void {
    for (const [, name] of JSON.stringify(value ?? '').matchAll(/var\(\s*--([^\s,)]+)\s*\)/gu))
      if (!this.known.names.has(name!) && !this.#unknown.has(name!)) this.#unknown.set(name!, location);
  }
}

/** Values that Tailwind also accepts as lists and objects. */
function plainValue(section: string, value: unknown): unknown {
  if (section === 'screens' && isRecord(value)) return Object.keys(value).join() === 'min' ? value['min'] : null;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ');
  return typeof value === 'object' ? null : value;
}

/** A value in messages. */
const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Tailwind 3 replaces `<alpha-value>` by an opacity; without one it is 1. */
const withoutAlpha = (value: string): string => value.replaceAll(/\s*[/,]\s*<alpha-value>/gu, '');

const numberIn = (value: unknown, unit: RegExp): number | undefined => {
  const found = typeof value === 'string' ? /^(-?[\d.]+)([a-z%]+)$/iu.exec(value.trim()) : undefined;
  return found && unit.test(found[2]!) ? Number(found[1]) : undefined;
};

/** A line height as a factor of its font size, where both have one unit. */
function relative(height: unknown, size: unknown): unknown {
  for (const unit of [/^rem$/iu, /^px$/iu]) {
    const [upper, lower] = [numberIn(height, unit), numberIn(size, unit)];
    if (upper !== undefined && lower) return Number((upper / lower).toPrecision(6));
  }
  const factor = numberIn(height, /^em$/iu);
  return factor ?? height;
}

/** Letter spacing in em as a length. */
function inSize(spacing: unknown, size: unknown): unknown {
  const factor = numberIn(spacing, /^em$/iu);
  const found = typeof size === 'string' ? /^([\d.]+)(rem|px)$/iu.exec(size) : undefined;
  if (factor === undefined || !found) return spacing;
  return `${Number((factor * Number(found[1])).toPrecision(6))}${found[2]}`;
}
