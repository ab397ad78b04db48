export { isRecord } from '@wusum/diagnostics';
