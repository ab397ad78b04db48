'use client';

import { Provider as DirectionProvider } from 'radix-ui/direction';
import { useContext, useMemo } from 'react';
import { directionOf } from '../../internal/language.js';
import { toAttributes, type Scope } from '../../internal/scope.js';
import { Slot } from '../../internal/slot.js';
import { GivenBrands, useGivenBrands } from '../../internal/use-brand-data.js';
import { useSwitching } from '../../internal/use-switching.js';
import { ScopeContext, useScope } from '../../internal/use-scope.js';
import type { BrandProps } from './Brand.props.js';
import { Root } from './Brand.styles.js';

/**
 * A scope: brand, mode, contrast, density, language and direction of a subtree. Scopes nest in any order. Renders one
 * `<div>`, which paints the canvas when it changes colours, or its child with `asChild`.
 *
 * Use it for a part of a page in another brand, language or mode. On a server, use it around `<html>` with `asChild`:
 * components cannot read attributes there.
 * Do not use it around a page that only the browser renders: set the same attributes on `<html>`.
 */
export function Brand({
  brand,
  mode,
  contrast,
  density,
  lang,
  dir,
  locale,
  address,
  data,
  frame,
  asChild,
  ref,
  className,
  ...rest
}: BrandProps) {
  const own = useMemo(
    (): Scope => ({
      brand: brand ?? data?.id,
      mode,
      contrast,
      density,
      lang,
      dir: dir ?? (lang ? directionOf(lang) : undefined),
      locale,
      address,
    }),
    [brand, data?.id, mode, contrast, density, lang, dir, locale, address],
  );
  const around = useContext(ScopeContext);
  const scope = useMemo(() => merge(around, own), [around, own]);
  const switching = useSwitching(own, ref);
  const brands = useGivenBrands(data);
  const { dir: direction } = useScope();
  return (
    <ScopeContext value={scope}>
      <GivenBrands value={brands}>
        <DirectionProvider dir={scope.dir ?? direction}>
          <Root
            as={asChild ? Slot : undefined}
            {...toAttributes(own)}
            data-frame={frame ? '' : undefined}
            {...rest}
            ref={switching}
            className={className}
          />
        </DirectionProvider>
      </GivenBrands>
    </ScopeContext>
  );
}

/** Fields that the inner scope does not set keep the value of the outer one. */
function merge(around: Scope, own: Scope): Scope {
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...around, ...(Object.fromEntries(given) as Scope) };
}
