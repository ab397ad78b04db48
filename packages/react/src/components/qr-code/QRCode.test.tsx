import { render, screen } from '@testing-library/react';
import jsqr from 'jsqr';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../../../../scripts/testing/console.js';
import { describeConformance } from '../../test/describeConformance.js';
import { contrastOf } from './check-colors.js';
import { qrCodeProps } from './QRCode.props.js';
import { QRCode, type QRCodeProps } from './index.js';

/** Its types describe the function as the default of the module, which it is in a browser alone. */
const decode = jsqr as unknown as typeof jsqr.default;
const address = 'https://wusum.example/circles/archive?from=poster';
const code = () => document.querySelector<SVGSVGElement>('.ws-qr-code')!;

/** What a camera reads of the code as it is drawn, in its colours. @param pixels of a module */
function read(pixels = 4): string | undefined {
  const size = code().viewBox.baseVal.width;
  const context = new OffscreenCanvas(size * pixels, size * pixels).getContext('2d')!;
  const { color, backgroundColor } = getComputedStyle(code());
  context.scale(pixels, pixels);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, size, size);
  context.fillStyle = color;
  context.fill(new Path2D(code().querySelector('path')!.getAttribute('d')!));
  const { data, width, height } = context.getImageData(0, 0, size * pixels, size * pixels);
  return decode(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

describe('QRCode', () => {
  describeConformance(<QRCode value={address} />, {
    element: SVGSVGElement,
    variants: { size: qrCodeProps.variants.size, errorLevel: qrCodeProps.variants.errorLevel, label: ['Archive'] },
  });

  it.each<[string, Partial<QRCodeProps>]>([
    [address, {}],
    [address, { errorLevel: 'low' }],
    [address, { errorLevel: 'high' }],
    ['https://wusum.example/ar/حكايات/سالم', {}],
    ['حَلْقة ١٢٫٥ 🧵', { errorLevel: 'quartile' }],
    ['A', {}],
    ['x'.repeat(600), { errorLevel: 'low' }],
  ])('%s is read by a camera, %o', (value, props) => {
    render(<QRCode value={value} {...props} />);
    expect(read()).toBe(value);
  });

  it.each(['light', 'dark'])('is dark on light in %s mode', (mode) => {
    render(
      <div data-mode={mode}>
        <QRCode value={address} />
      </div>,
    );
    expect(contrastOf(code())).toBeGreaterThan(7);
    expect(read()).toBe(address);
  });

  it('has four light modules on each side', () => {
    render(<QRCode value={address} />);
    const size = code().viewBox.baseVal.width;
    const box = code().querySelector('path')!.getBBox();
    expect([box.x, box.y, size - box.x - box.width, size - box.y - box.height]).toEqual([4, 4, 4, 4]);
  });

  it('is a picture with a name: its label, else what it holds', () => {
    const { rerender } = render(<QRCode value="abc" />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('abc');
    rerender(<QRCode value="abc" label="Archive" />);
    expect(screen.getByRole('img', { name: 'Archive' })).toBe(code());
  });

  it('is drawn by a server, without inline styles', () => {
    const html = renderToString(<QRCode value={address} />);
    expect(html).toMatch(/<path d="M4 4h7/);
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('is as large as its size, and not larger than its place', () => {
    const widths = qrCodeProps.variants.size.map((size) => {
      const { unmount } = render(<QRCode value={address} size={size} />);
      const { width, height } = code().getBoundingClientRect();
      unmount();
      expect(width).toBe(height);
      return width;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    render(
      <div style={{ inlineSize: '5rem' }}>
        <QRCode value={address} size="lg" />
      </div>,
    );
    expect(code().getBoundingClientRect().width).toBe(80);
  });

  it('refuses a value that does not fit', () => {
    expect(() => renderToString(<QRCode value={'x'.repeat(3000)} />)).toThrow(RangeError);
    expect(() => renderToString(<QRCode value={'x'.repeat(2000)} errorLevel="high" />)).toThrow(RangeError);
  });

  it('reports colours that cameras do not read', () => {
    expectConsole(/QRCode: .*contrast/);
    render(<QRCode value={address} style={{ color: 'white', backgroundColor: 'black' }} />);
    expect(contrastOf(code())).toBeLessThan(1);
  });
});
