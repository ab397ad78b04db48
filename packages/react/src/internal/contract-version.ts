import { version } from '@wusum/contract';
import { reportOnce } from './report-once.js';

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

/** Whether a brand's data fits the contract of these components. Otherwise reports it, once in development. */
export function acceptsBrand({ id, contract }: { readonly id: string; readonly contract?: string }): boolean {
  if (fitsContract(contract)) return true;
  reportOnce(
    `The data of the brand "${id}" was built for contract ${contract ?? '(none)'}; these components need contract ${version}. ` +
      'It is ignored. Build the theme again with the installed version of @wusum/contract.',
  );
  return false;
}
