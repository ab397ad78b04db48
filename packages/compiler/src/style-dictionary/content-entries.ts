import { decodeBraces } from '@wusum/platforms/internal';

/** What the formats read of a Style Dictionary token. */
export interface ContentToken {
  readonly path: readonly string[];
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
}

/** What Style Dictionary passes to a format, as far as our formats read it. */
export interface ContentFormatInput {
  readonly dictionary: { readonly allTokens: readonly ContentToken[] };
  readonly options?: unknown;
}

/** An entry of a content file. */
export interface ContentEntry {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly description?: string;
}

/** The value of a content token as plain JSON. In a parsed token, braces are encoded. */
export function contentValue(token: { readonly $value?: unknown }): unknown {
  return decodeBraces(token.$value);
}

/** The content of a group, such as `words`, in source order. */
export function entriesOf({ dictionary }: ContentFormatInput, group: string): ContentEntry[] {
  return dictionary.allTokens
    .filter(({ $type, path }) => $type === 'content' && path[0] === group)
    .map((token) => ({
      path: token.path,
      value: contentValue(token),
      ...(token.$description !== undefined && { description: decodeBraces(token.$description) as string }),
    }));
}

/** An option of a file or a platform; `undefined` if it is not a text. */
export function textOption({ options }: ContentFormatInput, name: string): string | undefined {
  const given = (options as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof given === 'string' ? given : undefined;
}
