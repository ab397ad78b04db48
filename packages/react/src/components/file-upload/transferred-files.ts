/** The files that people drag or paste. */

export const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/**
 * The files of a drag or of the clipboard. The data can only be read during the event.
 * @param withFolders also the files in dragged folders; without it folders are left out
 */
export function filesOf(data: DataTransfer, withFolders: boolean): readonly File[] | Promise<readonly File[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const isFolder = ({ entry }: (typeof entries)[number]) => entry?.isDirectory ?? false;
  if (!withFolders || !entries.some(isFolder))
    return entries.flatMap((each) => (isFolder(each) || !each.file ? [] : each.file));
  return filesOfAll(entries);
}

async function filesOfAll(
  entries: readonly { readonly entry: FileSystemEntry | null; readonly file: File | null }[],
): Promise<readonly File[]> {
  const lists = await Promise.all(
    entries.map(async ({ entry, file }) => (entry?.isDirectory ? filesIn(entry) : file ? [file] : [])),
  );
  return lists.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // It returns some entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(filesIn))).flat();
}

/** Sets the files that the form sends. */
export function writeFiles(input: HTMLInputElement, files: readonly File[]): void {
  const own = [...(input.files ?? [])];
  const isSame = own.length === files.length && own.every((file, index) => file === files[index]);
  if (isSame) return;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
}
