export function findChromium(): string | undefined;
export function launchArgs(): string[];
export function launchOptions(): { executablePath: string | undefined; args: string[] };
export function ensureChromium(env?: NodeJS.ProcessEnv): Promise<{ path: string; note: string }>;
