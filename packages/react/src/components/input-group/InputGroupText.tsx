'use client';
import { useContext, useId } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import type { InputGroupTextProps } from './InputGroup.props.js';
import { Text } from './InputGroup.styles.js';
import { InputGroupContext } from './input-group-context.js';

/**
 * What is before or after a control in an `InputGroup`: a unit, the fixed part of an address, an icon. Renders one `<span>`
 * that describes the control, unless it is hidden from assistive technology.
 */
export function InputGroupText({ id: ownId, ...rest }: InputGroupTextProps) {
  const register = useContext(InputGroupContext);
  const id = useId();
  const used = ownId ?? id;
  const isHidden = rest['aria-hidden'] === true || rest['aria-hidden'] === 'true';
  useBrowserLayoutEffect(() => (isHidden ? undefined : register?.(used)), [register, used, isHidden]);
  return <Text id={used} {...rest} />;
}
