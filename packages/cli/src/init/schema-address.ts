/** Published addresses of the schemas of content files. */
const published = {
  compiler: 'https://unpkg.com/@wusum/compiler/dist/schemas/',
  mark: 'https://unpkg.com/@wusum/mark/schemas/',
} as const;

/**
 * The `$schema` of a content file: that of a shared file of the same kind, or the published address.
 *
 * @param path such as `brands/clay/words.fr.json` or `content/words.fr.json`
 * @param project files of the token folder; a relative address is adjusted to the folder of the brand
 */
export function schemaIn(path: string, project: Readonly<Record<string, string>>): string {
  const kind = kindOf(path);
  const shared = Object.entries(project).find(([other]) => /^content\/[^/]+$/u.test(other) && kindOf(other) === kind);
  const address = /"\$schema"\s*:\s*"([^"]+)"/u.exec(shared?.[1] ?? '')?.[1];
  if (address === undefined) return publishedSchema(kind);
  return address.startsWith('.') && path.startsWith('brands/') ? `../${address}` : address;
}

/** Replaces relative schema addresses of this repository by the published ones. */
export function withPublishedSchemas(text: string): string {
  return text.replace(/("\$schema"\s*:\s*")\.[^"]*\/([\w-]+)\.schema\.json"/u, (_, before: string, kind: string) => {
    return `${before}${publishedSchema(kind)}"`;
  });
}

const publishedSchema = (kind: string): string =>
  `${kind === 'pattern' ? published.mark : published.compiler}${kind}.schema.json`;

/** `content/words.fr.json` → `words`. */
const kindOf = (path: string): string => /([^/.]*)\.[^/]*$/u.exec(path)?.[1] ?? '';
