import type { MessageFormatElement, PluralElement, SelectElement } from '@formatjs/icu-messageformat-parser';
import type { TextRange } from '../types.js';
import { missingCategories } from './check-plural.js';
import { TYPE } from './element-types.js';
import { parseIcu } from './parse-icu.js';

/** A form of a plural or select around a text. */
export interface FormStep {
  readonly argument: string;
  readonly kind: 'plural' | 'selectordinal' | 'select';
  /** A plural category, an exact form such as `=0`, or the key of a select. */
  readonly key: string;
}

/** A text of a message that can be edited alone: the text of a form without forms of its own. */
export interface TextForm extends TextRange {
  readonly text: string;
  /** Outermost first; none for a message without plural and select. */
  readonly steps: readonly FormStep[];
  /** Its arguments as they are written, `{name}` or `#`, each once. */
  readonly placeholders: readonly string[];
}

/** A plural category that a language has and a plural lacks. */
export interface MissingForm extends FormStep {
  /** Where its text is inserted. */
  readonly offset: number;
  /** The form with the text of `other`. */
  readonly insertion: string;
}

/** The parts of a message that can be edited alone. */
export interface TextForms {
  readonly forms: readonly TextForm[];
  readonly missing: readonly MissingForm[];
}

/**
 * Finds the forms of an ICU text, to edit one of them: what is around it stays as it is, byte for byte.
 *
 * @param locale BCP 47 tag; decides the plural categories
 * @returns `undefined` for a text with a syntax error
 */
export function textForms(text: string, locale: string): TextForms | undefined {
  const parsed = parseIcu(text, locale);
  if ('problem' in parsed) return undefined;
  const reader = new FormReader(text, locale);
  if (hasChoice(parsed.tree)) reader.walk(parsed.tree, []);
  else reader.add(parsed.tree, 0, text.length, []);
  return reader;
}

/** The text with another text of one form. */
export const replaceForm = (text: string, { offset, length }: TextRange, form: string): string =>
  text.slice(0, offset) + form + text.slice(offset + length);

/** The text with a missing form. */
export const addForm = (text: string, { offset, insertion }: MissingForm): string =>
  text.slice(0, offset) + insertion + text.slice(offset);

type ChoiceElement = PluralElement | SelectElement;

const isChoice = (element: MessageFormatElement): element is ChoiceElement =>
  element.type === TYPE.plural || element.type === TYPE.select;

const hasChoice = (elements: readonly MessageFormatElement[]): boolean =>
  elements.some((element) => isChoice(element) || (element.type === TYPE.tag && hasChoice(element.children)));

class FormReader implements TextForms {
  readonly forms: TextForm[] = [];
  readonly missing: MissingForm[] = [];

  constructor(
    private readonly text: string,
    private readonly locale: string,
  ) {}

  walk(elements: readonly MessageFormatElement[], steps: readonly FormStep[]): void {
    for (const element of elements) {
      if (element.type === TYPE.tag) this.walk(element.children, steps);
      if (isChoice(element)) this.#choice(element, steps);
    }
  }

  add(elements: readonly MessageFormatElement[], offset: number, end: number, steps: readonly FormStep[]): void {
    const text = this.text.slice(offset, end);
    const placeholders = [...new Set(this.#placeholders(elements))];
    this.forms.push({ text, offset, length: end - offset, steps, placeholders });
  }

  #choice(element: ChoiceElement, steps: readonly FormStep[]): void {
    const kind = kindOf(element);
    for (const [key, { value, location }] of Object.entries(element.options)) {
      const own = [...steps, { argument: element.value, kind, key }];
      // The location has the braces.
      if (hasChoice(value)) this.walk(value, own);
      else this.add(value, location!.start.offset + 1, location!.end.offset - 1, own);
    }
    if (element.type === TYPE.plural) this.#findMissing(element, kind);
  }

  #findMissing(element: PluralElement, kind: FormStep['kind']): void {
    const { start, end } = element.options['other']!.location!;
    const offset = this.text.lastIndexOf('other', start.offset);
    const form = this.text.slice(start.offset, end.offset);
    for (const key of missingCategories(element, this.locale))
      this.missing.push({ argument: element.value, kind, key, offset, insertion: `${key} ${form} ` });
  }

  #placeholders(elements: readonly MessageFormatElement[]): string[] {
    return elements.flatMap((element) => {
      if (element.type === TYPE.pound) return ['#'];
      if (element.type === TYPE.tag) return this.#placeholders(element.children);
      const { location } = element;
      return element.type === TYPE.literal || !location
        ? []
        : [this.text.slice(location.start.offset, location.end.offset)];
    });
  }
}

function kindOf(element: ChoiceElement): FormStep['kind'] {
  if (element.type === TYPE.select) return 'select';
  return element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
}
