import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * State of a theme folder, in a file next to it, for the server of its pages (`packages/studio/src/build`):
 * `patches` is CSS that the folder's sheet does not have yet, `last` the newest of it, `folder` the inode of the folder
 * to which they belong, and `reload` whether pages have to reload.
 *
 * @param {string} out the theme folder
 */
export function openStatus(out) {
  const file = join(dirname(out), `.${basename(out)}-status.json`);
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
    /** @param {boolean} isShown whether pages already show this folder by patches */
    async written(isShown) {
      patches = '';
      folder = String((await stat(out, { bigint: true }).catch(() => undefined))?.ino ?? '');
      await put('', !isShown);
    },
    end: () => rm(file, { force: true }),
  };
}
