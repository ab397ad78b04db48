import type {
  DateElement,
  LiteralElement,
  MessageFormatElement,
  NumberElement,
  PluralElement,
  SelectElement,
  TimeElement,
} from '@formatjs/icu-messageformat-parser';
import type { ChoicePart, Message, MessageArguments, MessagePart, MessageProblem, TextRange } from '../types.js';
import { argumentsOf } from './arguments.js';
import { checkGender } from './check-gender.js';
import { checkPlural } from './check-plural.js';
import { dateStyles, numberStyles, timeStyles } from './named-styles.js';
import { TYPE } from './element-types.js';
import { makeProblem, parseIcu } from './parse-icu.js';

/** Text of one form as a reader sees it, with arguments as `{name}`, and its range in the ICU text. */
export interface MessageForm extends TextRange {
  readonly text: string;
}

/** Result of {@link compileMessage}. */
export interface CompiledMessage {
  /** The message for `formatMessage`; `undefined` after an error. */
  readonly message: Message | undefined;
  readonly args: MessageArguments;
  /** First range of each argument in the text. */
  readonly places: Readonly<Record<string, TextRange>>;
  /** Every text that may be shown: the message, and each form of its plurals and selects. */
  readonly forms: readonly MessageForm[];
  readonly problems: readonly MessageProblem[];
}

export interface CompileMessageOptions {
  /** Names the message in problems. */
  readonly key: string;
  /** BCP 47 tag; decides the plural forms. */
  readonly locale: string;
}

/**
 * Compiles an ICU message for `formatMessage`: reads skeletons and named styles to options of `Intl`, and checks plural
 * forms against CLDR.
 *
 * @param text - ICU MessageFormat without tags, e.g. `{count, plural, one {# reply} other {# replies}}`
 * @throws RangeError if `locale` is not a BCP 47 tag
 */
export function compileMessage(text: string, { key, locale }: CompileMessageOptions): CompiledMessage {
  const compiler = new MessageCompiler(text, key, locale);
  const parsed = parseIcu(text, locale);
  if ('problem' in parsed) {
    const what = `"${key}": ${parsed.problem.what}`;
    return { message: undefined, args: {}, places: {}, forms: [], problems: [{ ...parsed.problem, what }] };
  }
  const message = compiler.compile(parsed.tree, { offset: 0, length: text.length });
  const failed = compiler.problems.some(({ severity }) => severity === 'error');
  return {
    message: failed ? undefined : message,
    args: argumentsOf(message),
    places: Object.fromEntries(compiler.places),
    forms: compiler.forms,
    problems: compiler.problems.sort((one, other) => one.offset - other.offset),
  };
}

class MessageCompiler {
  readonly problems: MessageProblem[] = [];
  readonly forms: MessageForm[] = [];
  readonly places = new Map<string, TextRange>();

  constructor(
    readonly text: string,
    readonly key: string,
    readonly locale: string,
  ) {}

  compile(elements: readonly MessageFormatElement[], range: TextRange, isNested = false): Message {
    const shown = elements.map((element) => this.#shown(element)).join('');
    if (/\p{L}|\p{N}|#/u.test(shown)) this.forms.push({ text: shown, ...range });
    const parts: MessagePart[] = [];
    for (const element of elements) {
      const part = this.#part(element, isNested);
      const last = parts.at(-1);
      if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
      else if (part !== '') parts.push(part);
    }
    if (parts.length === 0) return '';
    return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
  }

  #shown(element: MessageFormatElement): string {
    if (element.type === TYPE.literal) return element.value;
    return element.type === TYPE.pound ? '#' : `{${element.value}}`;
  }

  #part(element: MessageFormatElement, isNested: boolean): MessagePart {
    const range = rangeOf(element);
    if (element.type === TYPE.pound) return 0;
    if (element.type === TYPE.literal) return this.#literal(element, range, isNested);
    if (element.type === TYPE.tag) {
      this.#report('WS-V013', `has the tag <${element.value}>`, range);
      return '';
    }
    if (!this.places.has(element.value)) this.places.set(element.value, range);
    if (element.type === TYPE.argument) return [element.value];
    if (element.type === TYPE.select || element.type === TYPE.plural) return this.#choice(element);
    return this.#formatted(element, range);
  }

  #literal({ value }: LiteralElement, range: TextRange, isNested: boolean): string {
    const source = this.text.slice(range.offset, range.offset + range.length);
    const quoted = /'(\{[\p{L}\p{N}_]+(?:[,}]|\s*,))/u.exec(source);
    if (quoted) {
      const offset = range.offset + quoted.index;
      this.#report('WS-V014', `shows the argument ${quoted[1]} as text`, { offset, length: quoted[0].length });
    }
    // The parser accepts a closing brace outside of arguments as text.
    const brace = isNested
      ? -1
      : source
          .replace(/''/gu, '  ')
          .replace(/'[{}#<>|][^']*'?/gu, blank)
          .indexOf('}');
    if (brace !== -1) {
      this.#report('WS-V007', 'has a closing brace without its opening one', {
        offset: range.offset + brace,
        length: 1,
      });
    }
    return value;
  }

  #choice(element: SelectElement | PluralElement): ChoicePart {
    const { value: name } = element;
    const forms: Record<string, Message> = {};
    for (const [selector, option] of Object.entries(element.options)) {
      const { offset, length } = rangeOf(option);
      const inner = { offset: offset + 1, length: length - 2 };
      // `=01` is the number 1.
      forms[selector.startsWith('=') ? `=${Number(selector.slice(1))}` : selector] = this.compile(
        option.value,
        inner,
        true,
      );
    }
    if (element.type === TYPE.select) {
      this.problems.push(...checkGender(element, this.key));
      return [name, 'select', forms];
    }
    this.problems.push(...checkPlural(element, this));
    const kind = element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
    return element.offset === 0 ? [name, kind, forms] : [name, kind, forms, element.offset];
  }

  #formatted(element: NumberElement | DateElement | TimeElement, range: TextRange): MessagePart {
    const { value: name, style } = element;
    const kind = ({ [TYPE.number]: 'number', [TYPE.date]: 'date', [TYPE.time]: 'time' } as const)[element.type];
    const named: Readonly<Record<string, object>> = { number: numberStyles, date: dateStyles, time: timeStyles }[kind];
    if (typeof style === 'object' && style !== null) return [name, kind, style.parsedOptions] as MessagePart;
    const wanted = style ?? (kind === 'time' ? 'medium' : undefined);
    if (wanted === undefined) return [name, kind];
    if (Object.hasOwn(named, wanted)) return [name, kind, named[wanted]] as MessagePart;
    this.#report('WS-V007', `has the unknown ${kind} style "${wanted}"`, range, {
      fix: `Use one of: ${Object.keys(named).join(', ')}; or a skeleton, which starts with ::.`,
    });
    return [name, kind];
  }

  #report(code: MessageProblem['code'], what: string, range: TextRange, details?: { readonly fix: string }): void {
    this.problems.push(makeProblem(code, `"${this.key}" ${what}.`, range, details));
  }
}

const blank = (text: string): string => ' '.repeat(text.length);

function rangeOf({ location }: Pick<MessageFormatElement, 'location'>): TextRange {
  const { start, end } = location!;
  return { offset: start.offset, length: end.offset - start.offset };
}
