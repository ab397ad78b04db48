import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { textProps } from './Text.props.js';
import { Text } from './index.js';

describe('Text', () => {
  describeConformance(<Text>Words</Text>, {
    element: HTMLParagraphElement,
    asChild: true,
    props: textProps,
  });
});
