import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { CtaBanner } from './index.js';

describe('CtaBanner', () => {
  describeConformance(
    <CtaBanner heading="Come" actions={<a href="#come">Come</a>}>
      Text
    </CtaBanner>,
    { element: HTMLElement },
  );
});
