export { CareQueue } from './CareQueue.js';
export type { CareAnswer, CareQueueProps } from './CareQueue.props.js';
