import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A new id: random, without order or number. */
export const newId = (): string => randomUUID();

/** A secret for a link or a session: 256 bits, for an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret: from it nobody can sign in. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
