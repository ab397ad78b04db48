import type { FileProblem } from './FileUpload.props.js';

/** Whether a file is one of the types in `accept`, in the notation of HTML. */
export function isAccepted({ name, type }: Pick<File, 'name' | 'type'>, accept: string | undefined): boolean {
  const kinds = (accept ?? '').split(',').flatMap((kind) => kind.trim().toLowerCase() || []);
  if (kinds.length === 0) return true;
  const [file, mime] = [name.toLowerCase(), type.toLowerCase()];
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return file.endsWith(kind);
    return kind.endsWith('/*') ? mime.startsWith(kind.slice(0, -1)) : mime === kind;
  });
}

export interface Limits {
  readonly accept: string | undefined;
  /** In bytes. */
  readonly maxSize: number | undefined;
  /** How many more files are taken. */
  readonly space: number;
}

interface Sorted {
  readonly taken: readonly File[];
  readonly rejected: readonly { readonly file: File; readonly problem: FileProblem }[];
}

/** Sorts files into those that are taken and those that are not, with the reason. */
export function sorted(files: readonly File[], { accept, maxSize, space }: Limits): Sorted {
  const [taken, rejected]: [File[], { file: File; problem: FileProblem }[]] = [[], []];
  for (const file of files) {
    if (!isAccepted(file, accept)) rejected.push({ file, problem: 'wrong-type' });
    else if (maxSize !== undefined && file.size > maxSize) rejected.push({ file, problem: 'too-large' });
    else if (taken.length >= space) rejected.push({ file, problem: 'too-many' });
    else taken.push(file);
  }
  return { taken, rejected };
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the digits and units of a language: 1.2 MB, ١٫٢ ميغابايت. A unit is 1000 of the smaller one. */
export function sizeText(bytes: number, locale: string): string {
  let [value, index] = [bytes, 0];
  // What would be rounded to 1000 is 1 of the next unit.
  while (value >= 999.5 && index < units.length - 1) [value, index] = [value / 1000, index + 1];
  const unit = units[index]!;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: index === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** The types in `accept` as a list: PDF, PNG. @returns `''` for any type */
export function typesText(accept: string | undefined, locale: string): string {
  const names = (accept ?? '').split(',').flatMap((kind) => {
    const name = kind.trim().replace(/^\.|^[a-z]+\/(?!\*)/iu, '');
    return name === '' ? [] : [name.endsWith('/*') ? name : name.toUpperCase()];
  });
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(new Set(names));
}

/** Whether two files are the same, as far as a page can know. */
export const isSameFile = (one: File, other: File): boolean =>
  one.name === other.name &&
  one.size === other.size &&
  one.lastModified === other.lastModified &&
  one.webkitRelativePath === other.webkitRelativePath;
