export function findFirefox(env?: NodeJS.ProcessEnv): string | undefined;
export function findWebKit(
  env?: NodeJS.ProcessEnv,
  folders?: readonly string[],
): { driver: string; browser: string; display: string } | undefined;
export function findEngines(tools?: {
  env?: NodeJS.ProcessEnv;
  isRoot?: boolean;
  webKitFolders?: readonly string[];
}): Promise<string>;
