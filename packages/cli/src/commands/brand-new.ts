import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openProject } from '../config/project.js';
import { addFiles, replaceFile } from '../disk/add-files.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { askBrand, type BrandFlags } from '../init/ask.js';
import { brandFiles, brandId } from '../init/brand-files.js';
import { addBrand } from '../init/resolver-file.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

/** `wusum brand new`: files for one more brand, and its context in the resolver document. */
export async function brandNew(id: string, flags: BrandFlags, terminal: Terminal): Promise<ExitCode> {
  if (brandId(id) !== id)
    throw new UsageError(`"${id}" cannot be the name of a folder and a context; "${brandId(id)}" can.`);
  const { tokens } = await openProject(terminal.cwd);
  const { root, entry, files } = await openSystemFiles(tokens);
  const resolver = join(root, entry);
  if (!existsSync(resolver))
    throw new UsageError(`${relative(terminal.cwd, root)} has no resolver document to add a brand to.`);
  if (!entry.endsWith('.json')) throw new UsageError(`${entry} is not JSON; add the brand by hand.`);
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const answers = { ...(await askBrand(flags, name, terminal)), id };
  const added = brandFiles(answers);
  const changed = addBrand(files[entry]!, id, Object.keys(added));
  if ('refusal' in changed) throw new UsageError(changed.refusal);
  await addFiles(root, added);
  await replaceFile(resolver, changed.text);
  const names = Object.keys(added).map((path) => relative(terminal.cwd, join(root, path)));
  terminal.out(`✓ Wrote ${names.join(', ')}; the brand is in ${relative(terminal.cwd, resolver)}.\n`);
  return exit.fine;
}
