import { PlatformError, platformProblem } from './errors.js';

/** What a platform needs a package for. */
export interface OptionalPackage {
  readonly platform: string;
  readonly name: string;
  /** Another way than to install it, as a sentence. */
  readonly otherwise?: string;
}

/**
 * Imports a package that only one platform needs, so that it is installed separately.
 *
 * @param load the import, which a bundler has to see
 * @throws PlatformError (WS-E121) if the package cannot be loaded
 */
export async function loadOptional<Module>(
  { platform, name, otherwise }: OptionalPackage,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const [reason] = (error as Error).message.split('\n', 1);
    const message = `The platform "${platform}" needs the package "${name}", which cannot be loaded: ${reason}`;
    const install = `Install it: npm install --save-dev ${name}`;
    const fix = otherwise === undefined ? install : `${install}. ${otherwise}`;
    throw new PlatformError([platformProblem('WS-E121', message, { fix })]);
  }
}
