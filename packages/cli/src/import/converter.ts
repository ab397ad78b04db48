import type { ColorValue } from '@wusum/dtcg';
import { colorText, isRecord } from '@wusum/dtcg/internal';
import { compositeKinds, readComposite } from './composites.js';
import { isGradient, kindOfValue } from './guess.js';
import { type Lookup, reference, wholeReference } from './lookup.js';
import { modifyColor } from './modify.js';
import type { Kind, RawToken, Units } from './raw.js';
import type { Part, PartReader } from './part-reader.js';
import { isLost, type Converted, type Note, type Result, type Typed } from './result.js';
import { readSimple } from './simple.js';

/** Converts the tokens of one combination of contexts. */
export class Converter {
  readonly #results = new Map<RawToken, Result>();
  readonly #open = new Set<RawToken>();
  /** Token of a circle of references → the names in it. */
  readonly #circles = new Map<RawToken, string>();

  /** @param pathOf the path of a token in the document */
  constructor(
    private readonly lookup: Lookup,
    private readonly pathOf: (token: RawToken) => readonly string[],
  ) {}

  /** The token as DTCG has it, or why it has no such form. */
  convert(token: RawToken): Result {
    const known = this.#results.get(token);
    if (known !== undefined) return known;
    if (this.#open.has(token)) return this.#inCircle(token);
    this.#open.add(token);
    const found = new TokenConverter(token, this.lookup, this).result();
    this.#open.delete(token);
    const circle = isLost(found) ? this.#circles.get(token) : undefined;
    const result =
      circle === undefined ? found : lost(token, 'WS-I003', `${token.label} refers to itself in a circle: ${circle}.`);
    this.#results.set(token, result);
    return result;
  }

  #inCircle(token: RawToken): Result {
    const open = [...this.#open];
    const circle = open.slice(open.indexOf(token));
    const names = [...circle, token].map(({ label }) => label).join(' → ');
    // A later attempt to read a part of it sees fewer of its tokens.
    for (const each of circle) if (!this.#circles.has(each)) this.#circles.set(each, names);
    return lost(token, 'WS-I003', `${token.label} refers to itself in a circle: ${names}.`);
  }

  alias(target: RawToken): string {
    return `{${this.pathOf(target).join('.')}}`;
  }

  /** The type and value of a token, with its aliases followed. */
  valueOf(token: RawToken): Typed | undefined {
    const result = this.convert(token);
    if (isLost(result)) return undefined;
    const { $type, $value } = result.token;
    const target = typeof $value === 'string' ? result.targets[0] : undefined;
    return target === undefined ? { type: $type, value: $value } : this.valueOf(target);
  }
}

function lost({ location }: RawToken, code: Note['code'], message: string): Result {
  return { loss: { code, message, location } };
}

/** Converts one token. */
export class TokenConverter implements PartReader {
  readonly notes: Note[] = [];
  readonly targets: RawToken[] = [];

  constructor(
    readonly token: RawToken,
    private readonly lookup: Lookup,
    private readonly converter: Converter,
  ) {}

  result(): Result {
    const { token } = this;
    if (token.modify !== undefined) return this.#modified();
    const key = wholeReference(token.value);
    if (key !== undefined) return this.#alias(key);
    const kind = token.kind ?? this.#guessedKind();
    const typed = kind === undefined ? undefined : this.read(kind, token.value);
    return typed === undefined ? this.#refused() : this.#converted(typed);
  }

  note(code: Note['code'], message: string, ...keys: readonly string[]): void {
    this.notes.push({ code, message, location: this.token.placeOf?.(...keys) ?? this.token.location });
  }

  /** A value of a kind; the value may have references. */
  read(kind: Kind, value: unknown): Typed | undefined {
    if (compositeKinds.has(kind)) return readComposite(kind, value, this);
    // Tokens Studio has gradients among its colours.
    if (kind === 'color' && typeof value === 'string' && isGradient(value))
      return readComposite('gradient', value, this);
    for (const given of this.#resolved(value)) {
      const typed = readSimple(kind, given, this.token.units, (message) => this.note('WS-I002', message));
      if (typed !== undefined) return typed;
    }
    return undefined;
  }

  part(kind: Kind, value: unknown): Part | undefined {
    const key = wholeReference(value);
    const target = key === undefined ? undefined : this.lookup.find(key);
    if (target !== undefined) {
      const typed = this.converter.valueOf(target);
      if (typed !== undefined && typed.type === (kind === 'lineHeight' ? 'number' : kind)) {
        this.targets.push(target);
        return { written: this.converter.alias(target), ...typed };
      }
    }
    const read = this.read(kind, value);
    return read && { written: read.value, ...read };
  }

  /** A value with its references replaced by the text of values, as DTCG has them and as the source writes them. */
  *#resolved(value: unknown): Generator<unknown> {
    if (typeof value !== 'string' || !value.includes('{')) return yield value;
    const key = wholeReference(value);
    const target = key === undefined ? undefined : this.lookup.find(key);
    const typed = target && this.converter.valueOf(target);
    if (typed !== undefined) yield typed.value;
    for (const isSource of [false, true]) {
      const text = this.substitute(value, isSource);
      if (text !== undefined) yield text;
    }
  }

  /** @param isSource whether references are replaced by what the source writes, and not by converted values */
  substitute(text: string, isSource: boolean, depth = 0): string | undefined {
    let isComplete = depth < 50;
    const replaced = text.replaceAll(reference, (_, key: string) => {
      const target = isComplete ? this.lookup.find(key) : undefined;
      const typed = target && !isSource ? this.converter.valueOf(target) : undefined;
      const found = typed === undefined ? this.#sourceText(target, isSource, depth) : textOf(typed);
      if (found === undefined) isComplete = false;
      return found ?? '';
    });
    return isComplete ? replaced : undefined;
  }

  #sourceText(target: RawToken | undefined, isSource: boolean, depth: number): string | undefined {
    const value = target?.source ?? target?.value;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? this.substitute(value, isSource, depth + 1) : undefined;
  }

  #alias(key: string): Result {
    const { token } = this;
    const target = this.lookup.find(key);
    if (target === undefined)
      return lost(token, 'WS-I003', `${token.label} refers to ${key}, which does not exist here.`);
    const result = this.converter.convert(target);
    const typed = this.converter.valueOf(target);
    if (isLost(result) || typed === undefined) {
      const own = token.kind && this.read(token.kind, token.value);
      if (own !== undefined) return this.#converted(own);
      return lost(token, 'WS-I003', `${token.label} refers to ${target.label}, which was not converted.`);
    }
    const isSame =
      token.kind === undefined || typed.type === token.kind || (token.kind === 'lineHeight' && typed.type === 'number');
    if (!isSame) {
      const own = this.read(token.kind, token.value);
      if (own !== undefined) return this.#converted(own);
      this.note(
        'WS-I005',
        `${token.label} has the type ${typed.type} of ${target.label}, not "${token.type ?? token.kind}".`,
      );
    }
    this.targets.push(target);
    return this.#converted({ type: typed.type, value: this.converter.alias(target) });
  }

  #modified(): Result {
    const { token } = this;
    const modify = token.modify!;
    const base = this.read('color', token.value)?.value;
    const amount = this.read('number', modify.value)?.value;
    const other = modify.color === undefined ? undefined : this.read('color', modify.color)?.value;
    const value =
      isRecord(base) && typeof amount === 'number' && typeof modify.type === 'string'
        ? modifyColor(base as unknown as ColorValue, {
            type: modify.type,
            amount,
            ...(typeof modify.space === 'string' && { space: modify.space }),
            ...(isRecord(other) && { other: other as unknown as ColorValue }),
          })
        : undefined;
    if (value === undefined)
      return lost(token, 'WS-I001', `${token.label}: the colour modifier "${String(modify.type)}" cannot be computed.`);
    return this.#converted({ type: 'color', value });
  }

  #guessedKind(): Kind | undefined {
    const { token } = this;
    const texts = typeof token.value === 'string' ? [...this.#resolved(token.value)] : [token.value];
    const kind = texts.map((value) => kindOfValue(value, token)).find((found) => found !== undefined);
    if (kind !== undefined && token.isTyped)
      this.note(
        'WS-I005',
        `${token.label} has ${token.type === undefined ? 'no type' : `the type "${token.type}"`}; it is read as ${kind}.`,
      );
    return kind;
  }

  #refused(): Result {
    const { token } = this;
    const missing = textsIn(token.value)
      .map((text) => this.#missingReference(text))
      .find((key) => key !== undefined);
    if (missing !== undefined)
      return lost(token, 'WS-I003', `${token.label} refers to ${missing}, which does not exist or was not converted.`);
    const type = token.type === undefined ? '' : ` of type "${token.type}"`;
    return lost(
      token,
      'WS-I001',
      `${token.label}: the value ${shown(token.written ?? token.value)}${type} cannot be converted.`,
    );
  }

  #missingReference(text: string): string | undefined {
    return [...text.matchAll(reference)]
      .map(([, key]) => key!)
      .find((key) => this.substitute(`{${key}}`, false) === undefined);
  }

  #converted({ type, value }: Typed): Converted {
    return { token: { $type: type, $value: value }, notes: this.notes, targets: this.targets };
  }

  get units(): Units {
    return this.token.units;
  }
}

/** All texts in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A value as text that is read back as the same value. */
function textOf({ type, value }: Typed): string | undefined {
  if (type === 'color') return colorText(value as ColorValue);
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (Array.isArray(value)) return value.map(String).join(', ');
  return isRecord(value) && 'unit' in value ? `${String(value['value'])}${String(value['unit'])}` : undefined;
}
