import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { River } from './index.js';

describe('River', () => {
  describeConformance(
    <River heading="Ask" media={<span />} actions={<a href="#a">A</a>}>
      Text
    </River>,
    { element: HTMLElement },
  );
});
