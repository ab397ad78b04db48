import type { Licence } from '../consent.js';

/** A licence as people know it: `CC BY-NC 4.0`. Of a licence of one's own, its name. */
export function licenceName(licence: Licence): string {
  if (licence === 'CC0-1.0') return 'CC0 1.0';
  const own = /^LicenseRef-(.*)$/u.exec(licence)?.[1];
  if (own !== undefined) return own.replaceAll('-', ' ');
  return licence.replace(/^CC-(.*)-(\d\.\d)$/u, 'CC $1 $2');
}

/** The attributes of an element with the name of a licence: those of Creative Commons are Latin letters everywhere. */
export function licenceAttributes(licence: Licence): { readonly lang?: string; readonly translate: 'no' } {
  return licence.startsWith('LicenseRef-') ? { translate: 'no' } : { lang: 'en', translate: 'no' };
}

/** The address of the text of a licence. A licence of one's own has none. */
export function licenceAddress(licence: Licence): string | undefined {
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const found = /^CC-(.*)-(\d\.\d)$/u.exec(licence);
  return found ? `https://creativecommons.org/licenses/${found[1]!.toLowerCase()}/${found[2]!}/` : undefined;
}
