import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A folder that holds this is a theme of ours and may be replaced. */
const marker = join('data', 'manifest.json');

/**
 * Writes a theme whole or not at all: into a folder beside, which then takes the old one's place.
 *
 * @param {string} out
 * @param {Record<string, string | Uint8Array>} files
 * @throws when `out` holds something that is not a theme
 */
export async function writeTheme(out, files) {
  await refuseForeign(out);
  await mkdir(dirname(out), { recursive: true });
  const fresh = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    await writeAll(fresh, files);
    await swap(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function refuseForeign(out) {
  const names = await readdir(out).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`${out} cannot be written to (${error.code}).`);
  });
  if (names.length === 0 || (await readdir(join(out, dirname(marker))).catch(() => [])).includes(basename(marker)))
    return;
  throw new Error(`${out} holds files that are not a theme; nothing was written. Choose another folder or empty it.`);
}

async function writeAll(folder, files) {
  const paths = Object.keys(files);
  const folders = new Set(paths.map((path) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await Promise.all(paths.map((path) => writeFile(join(folder, path), files[path])));
}

async function swap(fresh, out) {
  const former = `${fresh}-former`;
  const hadFormer = await rename(out, former).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, out);
  } catch (error) {
    if (hadFormer) await rename(former, out);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
