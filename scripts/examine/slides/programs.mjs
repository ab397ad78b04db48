import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const needed = [
  ['soffice', 'LibreOffice Impress', 'apt-get install --no-install-recommends libreoffice-impress'],
  ['pdftotext', 'the programs of Poppler', 'apt-get install poppler-utils'],
  ['pdfinfo', 'the programs of Poppler', 'apt-get install poppler-utils'],
  ['pdftoppm', 'the programs of Poppler', 'apt-get install poppler-utils'],
];

/** How to install the programs that are missing; an empty list if all are there. */
export function missingPrograms() {
  const missing = needed.filter(([name]) => spawnSync(name, ['--help'], { stdio: 'ignore' }).error !== undefined);
  return missing.map(([name, title, install]) => `"${name}" is missing. It is part of ${title}: ${install}`);
}

/** Runs a program and returns what it prints. */
export function run(name, args) {
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${name} exited with code ${status}: ${stderr}`);
  return stdout;
}

/** Opens presentations in LibreOffice and prints each as a PDF in a folder. A profile of its own leaves yours alone. */
export function convertDecks(files, folder) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}

/** Families that are not installed, for which LibreOffice takes others. */
export function missingFamilies(families) {
  const listed = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const installed = new Set((listed.stdout ?? '').split(/[\n,]/u).map((name) => name.trim()));
  return families.filter((family) => !installed.has(family));
}
