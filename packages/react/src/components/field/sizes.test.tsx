import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sizes } from '../../system/props.js';
import { Checkbox } from '../checkbox/index.js';
import { Switch } from '../switch/index.js';
import { TextArea } from '../text-area/index.js';
import { TextField } from '../text-field/index.js';

const controls = { Checkbox, Switch, TextField, TextArea };

describe('The size of a control', () => {
  it.each(Object.entries(controls))(
    '%s: each is higher than the one before, and `md` is the default',
    (name, Control) => {
      const props = name === 'TextArea' ? { rows: 1 } : {};
      render(
        <>
          {[...sizes, undefined].map((size) => (
            <div key={String(size)} data-testid={String(size)}>
              <Control aria-label="A" {...props} {...(size ? { size } : {})} />
            </div>
          ))}
        </>,
      );
      const heightOf = (size: string) => screen.getByTestId(size).firstElementChild!.getBoundingClientRect().height;
      const heights = sizes.map(heightOf);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(new Set(heights).size).toBe(sizes.length);
      expect(heightOf('undefined')).toBe(heightOf('md'));
    },
  );

  it('keeps a checkbox on the first line of its label', () => {
    for (const size of sizes) render(<Checkbox label={size} size={size} />);
    for (const size of sizes) {
      const [box, text] = [screen.getByLabelText(size), screen.getByText(size)].map((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      expect(Math.abs(box! - text!)).toBeLessThan(1.5);
    }
  });
});
