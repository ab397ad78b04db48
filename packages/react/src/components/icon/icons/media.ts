import type { IconData } from '../icon-data.js';

/* Sound and pictures. They run from left to right in every script. */

export const playIcon: IconData = {
  name: 'play',
  path: 'M7 4l13 8-13 8z',
};

export const pauseIcon: IconData = {
  name: 'pause',
  path: 'M8 4v16M16 4v16',
};

export const stopIcon: IconData = {
  name: 'stop',
  path: 'M5 5h14v14H5z',
};

export const skipForwardIcon: IconData = {
  name: 'skip-forward',
  path: 'M5 5l10 7-10 7zM19 5v14',
};

export const skipBackIcon: IconData = {
  name: 'skip-back',
  path: 'M19 5L9 12l10 7zM5 5v14',
};

export const volumeIcon: IconData = {
  name: 'volume',
  path: 'M3 9h5l6-5v16l-6-5H3zM18 8a6 6 0 0 1 0 8',
};

export const muteIcon: IconData = {
  name: 'mute',
  path: 'M3 9h5l6-5v16l-6-5H3zM17 9l5 6M22 9l-5 6',
};

export const microphoneIcon: IconData = {
  name: 'microphone',
  path: 'M12 2.5A3.5 3.5 0 0 0 8.5 6v5a3.5 3.5 0 0 0 7 0V6A3.5 3.5 0 0 0 12 2.5M4 11a8 8 0 0 0 16 0M12 19v3',
};

export const recordIcon: IconData = {
  name: 'record',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  dots: 'M8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
};

export const cameraIcon: IconData = {
  name: 'camera',
  path: 'M2 7h5l2-3h6l2 3h5v13H2zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
};

export const imageIcon: IconData = {
  name: 'image',
  path: 'M3 4h18v16H3zM3 17l6-6 5 5 3-3 4 4',
  dots: 'M14.4 9a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
};

export const videoIcon: IconData = {
  name: 'video',
  path: 'M2 6h13v12H2zM15 11l7-4v10l-7-4',
};

export const headphonesIcon: IconData = {
  name: 'headphones',
  path: 'M4 19v-6a8 8 0 0 1 16 0v6M4 14h3v6H4zM20 14h-3v6h3z',
};

export const musicIcon: IconData = {
  name: 'music',
  path: 'M9 18V5l11-2v13M6 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6M17 13a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
};
