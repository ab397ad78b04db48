export function findOffice(env?: NodeJS.ProcessEnv): string | undefined;
export function ensureOffice(tools?: { env?: NodeJS.ProcessEnv; isRoot?: boolean }): Promise<string>;
