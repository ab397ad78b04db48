/** Built into this package, so that it does not ask for the mark engine and its font tools. */
export { memberMark } from '@wusum/mark/member';
