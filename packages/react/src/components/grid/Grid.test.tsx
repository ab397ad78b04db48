import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { gridProps } from './Grid.props.js';
import { Grid } from './index.js';

describe('Grid', () => {
  describeConformance(<Grid>Words</Grid>, {
    element: HTMLDivElement,
    asChild: true,
    props: gridProps,
  });

  it.each(gridProps.variants.columns)('has %i equal columns where there is room', (columns) => {
    const { container } = render(<Grid columns={columns} />);
    const tracks = getComputedStyle(container.firstElementChild!).gridTemplateColumns.split(' ');
    expect(tracks).toHaveLength(columns);
    expect(new Set(tracks.map((track) => Math.round(Number.parseFloat(track)))).size).toBe(1);
  });
});
