import type { IconData } from '../icon-data.js';

/* How something is. */

export const infoIcon: IconData = {
  name: 'info',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6',
  dots: 'M10.4 7.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
};

export const warningIcon: IconData = {
  name: 'warning',
  path: 'M12 3l10 18H2zM12 9v6',
  dots: 'M10.7 18a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0',
};

export const errorIcon: IconData = {
  name: 'error',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 8l8 8M16 8l-8 8',
};

export const successIcon: IconData = {
  name: 'success',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M7.5 12.5l3 3 6-7',
};

export const helpIcon: IconData = {
  name: 'help',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9.5a3 3 0 1 1 4 3c-1 .4-1 1-1 1.5',
  dots: 'M10.4 17.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  mirrors: true,
};

export const blockedIcon: IconData = {
  name: 'blocked',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M6 6l12 12',
};

export const shieldIcon: IconData = {
  name: 'shield',
  path: 'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5z',
};

export const shieldCheckIcon: IconData = {
  name: 'shield-check',
  path: 'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5zM8 12l3 3 5-6',
};

export const onlineIcon: IconData = {
  name: 'online',
  path: 'M2 9a15 15 0 0 1 20 0M6 14a9 9 0 0 1 12 0',
  dots: 'M10 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
};

export const offlineIcon: IconData = {
  name: 'offline',
  path: 'M2 9a15 15 0 0 1 20 0M6 14a9 9 0 0 1 12 0M4 3l16 18',
};

export const contrastIcon: IconData = {
  name: 'contrast',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  dots: 'M12 5a7 7 0 0 1 0 14z',
};

export const pendingIcon: IconData = {
  name: 'pending',
  path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  dots: 'M6.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M10.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M14.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0',
};
