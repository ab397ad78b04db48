/** Built into this package, so that it does not ask for the mark engine and its font tools. */
export { drawLockup } from '@wusum/mark/lockup';
