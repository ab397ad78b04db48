import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * LiveRegion of a theme folder, in a file beside it, for the server that shows pages with it (`packages/studio/src/build`):
 * `patches` is CSS that the folder's sheet lacks, `last` the newest of it, `folder` the folder they belong to, by its
 * number on the disk, and `reload` whether pages have to load it.
 *
 * @param {string} out the theme folder
 */
export function newsOf(out) {
  const file = join(dirname(out), `.${basename(out)}-news.json`);
  let serial = Date.now();
  let patches = '';
  let folder = '';
  const put = async (last, reload) => {
    const fresh = `${file}.${process.pid}.part`;
    serial += 1;
    await writeFile(fresh, JSON.stringify({ serial, folder, patches, last, reload }));
    await rename(fresh, file);
  };
  return {
    async patch(css) {
      patches += css;
      await put(css, false);
    },
    /** @param {boolean} isShown whether the pages of the folder before look like this one */
    async written(isShown) {
      patches = '';
      folder = String((await stat(out, { bigint: true }).catch(() => undefined))?.ino ?? '');
      await put('', !isShown);
    },
    end: () => rm(file, { force: true }),
  };
}
