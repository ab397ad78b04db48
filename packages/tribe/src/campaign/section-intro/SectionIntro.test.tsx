import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { SectionIntro } from './index.js';

describe('SectionIntro', () => {
  describeConformance(<SectionIntro heading="How" kicker="We" lead="Listen." />, { element: HTMLElement });
});
