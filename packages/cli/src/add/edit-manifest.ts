import { parseManifest, type Manifest } from '../disk/read-manifest.js';

export interface ManifestEdit {
  readonly text: string;
  /** What the user has to do. */
  readonly byHand: readonly string[];
  /** Whether packages were added. */
  readonly needsInstall: boolean;
}

/** What `wusum dev` cannot run as a program: it starts no shell. */
const needsShell = /[&|;<>$`"'\\]/u;

/**
 * Adds packages and wires the build of the theme into the scripts `dev` and `build` of a package.json. Its indentation
 * and all other entries stay.
 *
 * @param added packages by member, with their ranges
 */
export function editManifest(
  text: string,
  added: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>,
): ManifestEdit {
  const manifest: Manifest = parseManifest(text);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const byHand: string[] = [];
  const present = { ...manifest.dependencies, ...manifest.devDependencies };
  const missing = (packages: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(packages).filter(([name]) => !Object.hasOwn(present, name)));
  const changed: Record<string, unknown> = { ...manifest, scripts: scriptsWithTheme(manifest.scripts ?? {}, byHand) };
  let needsInstall = false;
  for (const member of ['dependencies', 'devDependencies'] as const) {
    const packages = missing(added[member]);
    if (Object.keys(packages).length === 0) continue;
    needsInstall = true;
    const all = Object.entries({ ...manifest[member], ...packages });
    changed[member] = Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }
  const indent = /^[ \t]+/mu.exec(text)?.[0] ?? '  ';
  const written = `${mark}${JSON.stringify(changed, undefined, indent)}${text.endsWith('\n') ? '\n' : ''}`;
  const isSame = JSON.stringify(changed) === JSON.stringify(manifest);
  return {
    text: isSame ? text : text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written,
    byHand,
    needsInstall,
  };
}

function scriptsWithTheme(scripts: Readonly<Record<string, string>>, byHand: string[]): Record<string, string> {
  const changed: Record<string, string> = { ...scripts };
  const { dev, build } = scripts;
  if (dev === undefined || (needsShell.test(dev) && !dev.includes('wusum')))
    byHand.push('Run `wusum dev <command of the server>` in the script that starts your development server.');
  else if (!dev.includes('wusum')) changed['dev'] = `wusum dev ${dev}`;
  if (build === undefined) byHand.push('Run `wusum build` before the build of your app.');
  else if (!build.includes('wusum')) changed['build'] = `wusum build && ${build}`;
  return changed;
}
