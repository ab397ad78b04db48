import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openProject } from '../config/project.js';
import { addFiles, replaceFile } from '../disk/add-files.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { askBrand, type BrandFlags } from '../init/ask.js';
import { brandFiles, brandId } from '../init/brand-files.js';
import { addBrand } from '../init/resolver-file.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

/** `wusum brand new`: creates the files of another brand and adds its context to the resolver document. */
export async function brandNew(id: string, flags: BrandFlags, terminal: Terminal): Promise<ExitCode> {
  if (brandId(id) !== id) throw new UsageError(`"${id}" is not a valid brand id. Did you mean ${brandId(id)}?`);
  const { tokens } = await openProject(terminal.cwd);
  const { root, entry, files } = await openSystemFiles(tokens);
  const resolver = join(root, entry);
  if (!existsSync(resolver))
    throw new UsageError(
      `${relative(terminal.cwd, root)} has no resolver document. A brand can only be added to a resolver document.`,
    );
  if (!entry.endsWith('.json')) throw new UsageError(`${entry} is not JSON. Add the brand by hand.`);
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const answers = { ...(await askBrand(flags, name, terminal)), id };
  const added = brandFiles(answers);
  const changed = addBrand(files[entry]!, id, Object.keys(added));
  if ('refusal' in changed) throw new UsageError(changed.refusal);
  await addFiles(root, added);
  await replaceFile(resolver, changed.text);
  const names = Object.keys(added).map((path) => relative(terminal.cwd, join(root, path)));
  terminal.out(`✓ Wrote ${names.join(', ')}. Added the brand to ${relative(terminal.cwd, resolver)}.\n`);
  return exit.success;
}
