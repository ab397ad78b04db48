// Writes docs/diagnostics: a page for each code, from the table of codes and a sample that is compiled.
import { codePages } from '../../packages/compiler/test/codes/code-pages.ts';
import { writePages } from './write-pages.mjs';

await writePages('diagnostics', await codePages());
