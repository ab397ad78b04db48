import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Updates of a theme folder, in a file next to it, for the Storybook server (`packages/studio/src/build`): `patches` is CSS
 * that the style sheet in the folder lacks, `last` its newest part, `folder` the inode of the folder they belong to, and
 * `reload` whether pages have to reload.
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
    /** @param {boolean} isShown whether pages already show this theme */
    async written(isShown) {
      patches = '';
      folder = String((await stat(out, { bigint: true }).catch(() => undefined))?.ino ?? '');
      await put('', !isShown);
    },
    end: () => rm(file, { force: true }),
  };
}
