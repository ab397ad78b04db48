import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Hero } from './index.js';

describe('Hero', () => {
  describeConformance(<Hero heading="Together" lead="We listen." media={<span />} />, { element: HTMLElement });
});
