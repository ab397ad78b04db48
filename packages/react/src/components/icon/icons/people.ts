import type { IconData } from '../icon-data.js';

/* Members and what they are to each other. */

export const memberIcon: IconData = {
  name: 'member',
  path: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21a8 8 0 0 1 16 0',
};

export const membersIcon: IconData = {
  name: 'members',
  path: 'M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2 20a7 7 0 0 1 14 0M15.5 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6',
};

export const memberAddIcon: IconData = {
  name: 'member-add',
  path: 'M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2 20a7 7 0 0 1 14 0M19 7v6M16 10h6',
  mirrors: true,
};

export const memberRemoveIcon: IconData = {
  name: 'member-remove',
  path: 'M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2 20a7 7 0 0 1 14 0M16 10h6',
  mirrors: true,
};

export const circleOfMembersIcon: IconData = {
  name: 'circle-of-members',
  path: 'M12 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M4.5 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M19.5 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M8 6a8 8 0 0 0-4 6M16 6a8 8 0 0 1 4 6M9 20a8 8 0 0 0 6 0',
};

export const languageIcon: IconData = {
  name: 'language',
  path: 'M3 6h11M8 3v3c0 4-2 7-5 9M5 9c1 3 4 5 7 6M11 21l5-11 5 11M13 17h6',
};
