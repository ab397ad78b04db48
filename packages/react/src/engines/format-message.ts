/** Built into this package, so that it does not ask for the whole voice engine. */
export { formatMessage } from '@wusum/voice/message';
