import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { bentoItemProps } from './Bento.props.js';
import { Bento, BentoItem } from './index.js';

describe('Bento', () => {
  describeConformance(<Bento />, { element: HTMLDivElement });
});

describe('BentoItem', () => {
  describeConformance(<BentoItem>Text</BentoItem>, {
    element: HTMLDivElement,
    props: bentoItemProps,
    around: (children) => <Bento>{children}</Bento>,
    find: (container) => container.querySelector('.ws-bento-item'),
  });
});
