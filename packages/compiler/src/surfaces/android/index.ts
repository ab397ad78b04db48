import type { SurfaceGroup } from '../shared/surface.js';
import { compose } from './compose/index.js';
import { xml } from './xml/index.js';

/** Compose in `compose/`, resources in `xml/`. */
export const android: SurfaceGroup = {
  name: 'android',
  description: 'Jetpack Compose constants, and resources with values-night',
  parts: [compose, xml],
};
