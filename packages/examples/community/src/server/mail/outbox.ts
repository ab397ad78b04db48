import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emlOf, type Mail, type Sender } from './eml.ts';

/** Where mail goes. In this example a folder; in yours, a mail server. */
export interface Outbox {
  readonly send: (mail: Mail, at: number) => void;
}

/** Writes each mail to a file of its own. Programs that read the folder never see half of one. */
export function folderOutbox(folder: string, from: Sender): Outbox {
  return {
    send(mail, at) {
      mkdirSync(folder, { recursive: true });
      const name = `${new Date(at).toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`;
      const unfinished = join(folder, `.${name}.tmp`);
      try {
        writeFileSync(unfinished, emlOf(mail, from, new Date(at)), { flush: true, mode: 0o600 });
        renameSync(unfinished, join(folder, name));
      } catch (error) {
        rmSync(unfinished, { force: true });
        throw error;
      }
    },
  };
}
