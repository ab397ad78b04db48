import type { PlatformGroup } from '../shared/platform.js';
import { compose } from './compose/index.js';
import { xml } from './xml/index.js';

/** Compose in `compose/`, resources in `xml/`. */
export const android: PlatformGroup = {
  name: 'android',
  description: 'Jetpack Compose with a scheme for each context, and resources with values-night and values-ar',
  parts: [compose, xml],
};
