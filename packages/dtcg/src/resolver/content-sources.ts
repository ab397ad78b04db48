import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { ContentRoot } from '../source/content.js';
import { joinPath, type Documents } from '../source/documents.js';
import { kindOf, member, stringIn, type JsonNode, type JsonObject } from '../source/json.js';
import { referencedFiles } from './referenced-files.js';
import { suggestFile } from './suggest-file.js';

/** Finds the content files of sets and modifiers. */
export class ContentSources {
  constructor(
    private readonly documents: Documents,
    private readonly reporter: TokenReporter,
  ) {}

  /** The content files of a set, in order. */
  ofSet(set: JsonObject): ContentRoot[] {
    const list = contentOf(set);
    return list ? this.#files(list, 'a set') : [];
  }

  /** The content files of a context, in order. */
  ofContext(modifier: JsonObject, context: string): ContentRoot[] {
    const list = member(contentOf(modifier), context);
    return list ? this.#files(list, `the context "${context}"`) : [];
  }

  /** Reports content of contexts that the modifier does not have. */
  checkContexts(modifier: JsonObject, contexts: JsonObject): void {
    const content = contentOf(modifier);
    if (content && content.kind !== 'object') {
      this.#wrongType(content, '`content` of a modifier', 'an object with a list of files for each context');
      return;
    }
    for (const { key, keyLocation } of content?.members.values() ?? []) {
      if (contexts.members.has(key)) continue;
      const didYouMean = suggest(key, contexts.members.keys());
      this.reporter.add('WS-R017', `"${key}" in \`content\` is not a context.`, { location: keyLocation, didYouMean });
    }
  }

  #files(list: JsonNode, where: string): ContentRoot[] {
    if (list.kind !== 'array') {
      this.#wrongType(list, `\`content\` of ${where}`, 'a list of files');
      return [];
    }
    return list.items.flatMap((item) => this.#file(item) ?? []);
  }

  #file(item: JsonNode): ContentRoot | undefined {
    const path = stringIn(item);
    if (path === undefined) {
      this.#wrongType(item, 'A content file', 'the path of a file');
      return undefined;
    }
    const file = joinPath(item.location.file, path);
    if (this.documents.has(file)) return this.documents.content(file);
    const entry = this.documents.root(item.location.file);
    const listed = entry ? referencedFiles(entry) : new Set<string>();
    const didYouMean = suggestFile(file, this.documents.names(), listed, false);
    this.reporter.add('WS-S003', `The file "${file}" does not exist.`, { location: item.location, didYouMean });
    return undefined;
  }

  #wrongType(node: JsonNode, what: string, required: string): void {
    this.reporter.add('WS-R020', `${what} is ${kindOf(node)}, not ${required}.`, { location: node.location });
  }
}

function contentOf(definition: JsonObject): JsonNode | undefined {
  return member(member(member(definition, '$extensions'), 'org.wusum'), 'content');
}
