import type { SourceFiles } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { ContentReader, ContentRoot } from './content.js';
import type { JsonNode } from './json.js';
import { parseSource } from './parse.js';

/** The given files, each parsed once, on first access. */
export class Documents {
  readonly #roots = new Map<string, JsonNode | undefined>();
  readonly #content = new Map<string, ContentRoot | undefined>();

  constructor(
    readonly files: SourceFiles,
    private readonly reporter: TokenReporter,
    /** Reads content files; without it they are ignored. */
    readonly contentReader?: ContentReader,
  ) {}

  has(file: string): boolean {
    return Object.hasOwn(this.files, file);
  }

  names(): string[] {
    return Object.keys(this.files);
  }

  /** Whether a file was accessed. */
  isRead(file: string): boolean {
    return this.#roots.has(file) || this.#content.has(file);
  }

  /** Whether any content file was accessed. */
  get hasContent(): boolean {
    return this.#content.size > 0;
  }

  /** The root node of a file, or `undefined` if it is missing or unreadable (already reported). */
  root(file: string): JsonNode | undefined {
    if (!this.#roots.has(file)) {
      const text = this.has(file) ? this.files[file] : undefined;
      this.#roots.set(file, text === undefined ? undefined : parseSource(file, text, this.reporter));
    }
    return this.#roots.get(file);
  }

  /** The tokens of a content file, or `undefined` if it is missing or unreadable (already reported). */
  content(file: string): ContentRoot | undefined {
    if (!this.#content.has(file)) {
      const text = this.has(file) ? this.files[file] : undefined;
      const root = text === undefined ? undefined : this.contentReader?.read(file, text, this.reporter);
      this.#content.set(file, root && { ...root, isContent: true });
    }
    return this.#content.get(file);
  }
}

/** Resolves a relative reference against the folder of the file that contains it. Pure text: no disk, forward slashes. */
export function joinPath(from: string, reference: string): string {
  const parts = reference.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
