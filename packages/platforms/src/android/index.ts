import type { NoOptions, PlatformGroup } from '../shared/platform.js';
import { compose } from './compose/index.js';
import { xml } from './xml/index.js';

const parts = [compose(), xml()];

/** Compose in `compose/`, resources in `xml/`. */
export const android = (options?: NoOptions): PlatformGroup => ({
  name: 'android',
  description: 'Jetpack Compose with a scheme for each context, and resources with values-night and values-ar',
  ...(options && { options }),
  parts,
});
