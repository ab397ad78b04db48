export type Language = 'en' | 'ar';
export type Message = string | ({ plural: 'count'; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Names = Record<Language, string>;

export interface Manifest {
  brands: { id: string; names: Names; defaultMode: string; defaultDensity: string }[];
  axes: { name: string; contexts: string[]; default: string }[];
  languages: { id: string; dir: 'ltr' | 'rtl' }[];
}

export interface BrandData {
  id: string;
  names: Names;
}

export interface PairRecord {
  brand: string;
}
export interface TokenRecord {
  path: string;
}
