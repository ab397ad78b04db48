import { version } from '@wusum/contract';
import type { BrandData } from './brand-data.js';
import { reportOnce } from './report.js';

function numbersOf(text: string): readonly [major: number, minor: number] {
  const [major = Number.NaN, minor = Number.NaN] = text.split('.').map(Number);
  return [major, minor];
}

/**
 * Whether components can use data that was built for a contract: the first number is equal, the second not smaller.
 * @param built version in the data, `major.minor`; data without one was built for no contract
 */
export function fitsContract(built: string | undefined, wanted: string = version): boolean {
  if (built === undefined) return false;
  const [major, minor] = numbersOf(built);
  const [wantedMajor, wantedMinor] = numbersOf(wanted);
  return major === wantedMajor && minor >= wantedMinor;
}

/**
 * Whether components can use a brand's data: it fits their contract and has a language. Otherwise reports it in
 * development: once for each version, because the brands of a theme have the same, and once for each brand without a
 * language.
 */
export function acceptsBrand({ id, contract, languages }: Pick<BrandData, 'id' | 'contract' | 'languages'>): boolean {
  const isDevelopment = process.env.NODE_ENV !== 'production';
  if (!fitsContract(contract)) {
    const built = contract ?? '(none)';
    if (isDevelopment)
      reportOnce(
        `The data of the brand "${id}" was built for contract ${built}; these components need contract ${version}. ` +
          'It is ignored, as is all data of that version. Build the theme again with the installed @wusum/contract.',
        `contract ${built}`,
      );
    return false;
  }
  // Types require a list; data from a file may lack it.
  if (languages?.length > 0) return true;
  if (isDevelopment)
    reportOnce(`The data of the brand "${id}" has no language in "languages". It is ignored. Build the theme again.`);
  return false;
}
