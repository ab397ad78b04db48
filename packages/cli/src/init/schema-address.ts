/** Published addresses of the schemas of content files. */
const published = {
  compiler: 'https://unpkg.com/@wusum/compiler/dist/schemas/',
  mark: 'https://unpkg.com/@wusum/mark/schemas/',
} as const;

/**
 * The `$schema` of a content file of a brand: that of a file of the same kind in the project, or the published address.
 *
 * @param name such as `words.fr.json`
 * @param project files of the token folder; a relative address is adjusted to the folder of the brand
 */
export function schemaIn(name: string, project: Readonly<Record<string, string>>): string {
  const kind = kindOf(name);
  const shared = Object.entries(project).find(
    ([path]) => path.startsWith('content/') && kindOf(path.slice(8)) === kind,
  );
  const address = /"\$schema"\s*:\s*"([^"]+)"/u.exec(shared?.[1] ?? '')?.[1];
  if (address === undefined) return publishedSchema(kind);
  return address.startsWith('.') ? `../${address}` : address;
}

/** Replaces relative schema addresses of this repository by the published ones. */
export function withPublishedSchemas(text: string): string {
  return text.replace(/("\$schema"\s*:\s*")\.[^"]*\/([\w-]+)\.schema\.json"/u, (_, before: string, kind: string) => {
    return `${before}${publishedSchema(kind)}"`;
  });
}

const publishedSchema = (kind: string): string =>
  `${kind === 'pattern' ? published.mark : published.compiler}${kind}.schema.json`;

/** `words.fr.json` → `words`. */
const kindOf = (name: string): string => name.slice(0, name.indexOf('.'));
