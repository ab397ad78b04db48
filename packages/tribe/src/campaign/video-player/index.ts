export { VideoPlayer } from './VideoPlayer.js';
export type { Captions, VideoPlayerProps } from './VideoPlayer.props.js';
