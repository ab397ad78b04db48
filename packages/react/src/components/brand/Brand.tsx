'use client';

import { Provider as DirectionProvider } from 'radix-ui/direction';
import { useContext, useMemo } from 'react';
import { directionOf, toAttributes, type Scope } from '../../internal/scope.js';
import { useSettled } from '../../internal/use-settled.js';
import { Slot } from '../../internal/slot.js';
import { useRegisteredBrand } from '../../internal/use-brand-data.js';
import { useSwitching } from '../../internal/use-switching.js';
import { ScopeContext, useScope } from '../../internal/use-scope.js';
import type { BrandProps } from './Brand.props.js';
import { Root } from './Brand.styles.js';

/**
 * A place with its own identity: brand, mode, contrast, density, language and direction hold for everything inside, and
 * nest in any order. Renders one `<div>` that paints the canvas when it changes colours, or its child with `asChild`.
 *
 * Use it for a part of a page that speaks for another tribe, another language, or the other mode.
 * Do not use it around the whole page: the same attributes on `<html>` do that, without a component.
 */
export function Brand({
  brand,
  mode,
  contrast,
  density,
  lang,
  dir,
  data,
  asChild,
  children,
  ref,
  className,
  ...rest
}: BrandProps) {
  useRegisteredBrand(data);
  const own = useMemo(
    (): Scope => ({
      brand: brand ?? data?.id,
      mode,
      contrast,
      density,
      lang,
      dir: dir ?? (lang ? directionOf(lang) : undefined),
    }),
    [brand, data?.id, mode, contrast, density, lang, dir],
  );
  const around = useContext(ScopeContext);
  const scope = useMemo(() => merge(around, own), [around, own]);
  const switching = useSwitching(own, ref);
  const inner = useSettled(children, asChild);
  const { dir: direction } = useScope();
  return (
    <ScopeContext value={scope}>
      <DirectionProvider dir={scope.dir ?? direction}>
        <Root as={asChild ? Slot : undefined} {...toAttributes(own)} {...rest} ref={switching} className={className}>
          {inner}
        </Root>
      </DirectionProvider>
    </ScopeContext>
  );
}

/** What the inner scope leaves open stays as it is around. */
function merge(around: Scope, own: Scope): Scope {
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...around, ...(Object.fromEntries(given) as Scope) };
}
