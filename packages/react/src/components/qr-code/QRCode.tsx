'use client';
import { qrCodeMessages } from '@wusum/contract/messages/qr-code';
import { useEffect, useMemo, useRef } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { checkColors } from './check-colors.js';
import { drawQR } from './modules.js';
import type { QRCodeProps } from './QRCode.props.js';
import { Root } from './QRCode.styles.js';

/**
 * An address or a short text that a camera reads. Renders one `<svg role="img">` with its quiet zone. It is dark on light in
 * each mode and in forced colours, is printed with its colours, and is never mirrored. Import it from
 * `@wusum/react/qr-code`.
 *
 * Use it to take something from one screen, or from paper, to a phone. Put a link or the text next to it.
 * Do not use it on the phone that would read it, nor as the only way to what it holds.
 */
export function QRCode(props: QRCodeProps) {
  const { value, label, size, errorLevel = 'medium', ref, ...rest } = props;
  const message = useMessages(qrCodeMessages);
  const code = useRef<SVGSVGElement>(null);
  const codeRef = useComposedRefs(code, ref);
  const drawing = useMemo(() => drawQR(value, errorLevel), [value, errorLevel]);
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && code.current) checkColors(code.current);
  });
  return (
    <Root
      role="img"
      aria-label={label ?? message('qr-code.name', { value })}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      data-size={size}
      {...rest}
      ref={codeRef}
    >
      <path d={drawing.path} />
    </Root>
  );
}
