import type { BrandInfo } from '@wusum/platforms';

/** Brands with some of them replaced. */
export function replaceBrands(before: readonly BrandInfo[], changed: readonly BrandInfo[]): readonly BrandInfo[] {
  const byId = new Map(changed.map((brand) => [brand.id, brand]));
  return before.map((brand) => byId.get(brand.id) ?? brand);
}
