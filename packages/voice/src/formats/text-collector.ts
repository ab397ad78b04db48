import { languageOf, type LanguageHints } from './language.js';
import { suppressionOf } from './suppressions.js';
import { TextMap } from './text-map.js';
import type { SourceText, Suppression, SyntaxProblem, TextDocument, TextKind } from './types.js';

/** A text that is being read, and what surrounds it. */
interface Frame {
  readonly kind: TextKind;
  readonly name?: string | undefined;
  readonly escape: (text: string) => string;
  /** Number of elements around it. */
  readonly depth: number;
  map: TextMap;
}

/** An element around a text: its name, and the language and direction that it declares. */
interface Element {
  readonly name: string;
  readonly language?: string | undefined;
  readonly direction?: string | undefined;
  /** The frame that it opened, if its content is a text of its own. */
  readonly frame?: number | undefined;
  /** Whether its content is no text. */
  readonly isOmitted: boolean;
}

export interface FrameOptions {
  readonly kind: TextKind;
  readonly name?: string | undefined;
  readonly escape: (text: string) => string;
}

/** Collects the texts of a file. Readers open and close what the format nests, and add text in between. */
export class TextCollector {
  readonly #texts: SourceText[] = [];
  readonly #frames: Frame[] = [];
  readonly #elements: Element[] = [];
  readonly #suppressions: Suppression[] = [];
  readonly #problems: SyntaxProblem[] = [];
  readonly #hints: LanguageHints;
  /** End of the block that is being read, if a block has several texts. */
  blockEnd = 0;

  constructor(
    readonly source: string,
    hints: LanguageHints,
    root: FrameOptions,
  ) {
    this.#hints = hints;
    this.open(root);
  }

  /** The text that is being read. */
  get map(): TextMap {
    return this.#frames.at(-1)!.map;
  }

  /** Whether the content of the innermost element is no text. */
  get isOmitted(): boolean {
    return this.#elements.some((element) => element.isOmitted);
  }

  /** Names of the elements around the text, from outside to inside. */
  get openElements(): readonly string[] {
    return this.#elements.map(({ name }) => name);
  }

  /** Begins a text of its own. @returns what `close` needs */
  open(options: FrameOptions): number {
    return this.#frames.push({ ...options, depth: this.#elements.length, map: new TextMap() }) - 1;
  }

  /** Ends a text, and all that began inside of it. */
  close(frame: number): void {
    while (this.#frames.length > frame) {
      this.flush();
      this.#elements.length = Math.min(this.#elements.length, this.#frames.pop()!.depth);
    }
  }

  /** Ends the text that is being read; the next one is of the same kind. */
  flush(): void {
    const frame = this.#frames.at(-1)!;
    const { map, kind, name, escape } = frame;
    frame.map = new TextMap();
    if (!/[\p{L}\p{N}]/u.test(map.text)) return;
    const declared = this.#elements.findLast((element) => element.language !== undefined)?.language;
    const direction = this.#elements.findLast((element) => element.direction !== undefined)?.direction;
    const language = languageOf(map.text, { ...this.#hints, declared, direction });
    const blockEnd = Math.max(map.range.end, this.blockEnd);
    this.#texts.push({ kind, text: map.text, language, map, escape, blockEnd, ...(name !== undefined && { name }) });
  }

  /** Adds a text of its own in the middle of another one, which goes on afterwards. */
  addText(options: FrameOptions, read: (map: TextMap) => void): void {
    const frame = this.open(options);
    read(this.map);
    this.close(frame);
  }

  /** Opens an element. One in another language is a text of its own. */
  openElement(name: string, { language, direction, isOmitted = false, at }: OpenElement): void {
    const isFrame = language !== undefined && this.map.text.trim() !== '';
    if (isOmitted || isFrame) this.map.addOmitted(at.start, at.end);
    const { kind, escape } = this.#frames.at(-1)!;
    const element = { name, language, direction, isOmitted };
    this.#elements.push(isFrame ? { ...element, frame: this.#frames.length } : element);
    if (isFrame) this.open({ kind, escape });
  }

  /** Closes the innermost element of this name, and those inside of it. */
  closeElement(name: string): void {
    const index = this.#elements.findLastIndex((element) => element.name === name);
    while (index !== -1 && this.#elements.length > index) {
      const { frame, language } = this.#elements.at(-1)!;
      if (frame !== undefined) this.close(frame);
      else if (language !== undefined) this.flush();
      this.#elements.pop();
    }
  }

  addComment(comment: string, range: { readonly start: number; readonly end: number }): void {
    const found = suppressionOf(comment, range);
    if (found !== undefined) this.#suppressions.push(found);
  }

  addProblem(problem: SyntaxProblem): void {
    this.#problems.push(problem);
  }

  finish(): TextDocument {
    this.close(0);
    return {
      texts: this.#texts.toSorted((one, other) => one.map.range.start - other.map.range.start),
      suppressions: this.#suppressions.toSorted((one, other) => one.start - other.start),
      problems: this.#problems,
    };
  }
}

interface OpenElement {
  readonly language?: string | undefined;
  readonly direction?: string | undefined;
  readonly isOmitted?: boolean;
  /** The opening tag. */
  readonly at: { readonly start: number; readonly end: number };
}
