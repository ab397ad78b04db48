/** The React Compiler over our sources, for tests: the published code is not compiled with it. */
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** Why the compiler leaves a component or hook as it is. */
export interface Finding {
  /** Such as `Refs`; `Todo` is a limit of the compiler itself. */
  readonly category: string;
  readonly reason: string;
}

interface CompilerEvent {
  readonly kind: string;
  readonly detail?: { readonly options?: Partial<Finding> } & Partial<Finding>;
}

/**
 * @returns the source with what the compiler adds, still TypeScript; what it found; how many components and hooks it
 * compiled
 */
export async function compileWithReact(code: string, file: string) {
  const findings: Finding[] = [];
  let compiled = 0;
  const logEvent = (_file: string | null, { kind, detail }: CompilerEvent) => {
    const { category = kind, reason = '' } = detail?.options ?? detail ?? {};
    if (kind === 'CompileSuccess') compiled += 1;
    else findings.push({ category, reason });
  };
  const environment = {
    validateNoJSXInTryStatements: true,
    validateStaticComponents: true,
    validateNoFreezingKnownMutableFunctions: true,
    validateNoImpureFunctionsInRender: true,
  };
  const result = await transformAsync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [[compilerPlugin, { panicThreshold: 'none', environment, logger: { logEvent } }]],
  });
  return { code: result?.code ?? code, map: result?.map ?? null, findings, compiled };
}

/** Babel would look for it in the folder where the process started. */
const compilerPlugin = fileURLToPath(import.meta.resolve('babel-plugin-react-compiler'));

const ours = /\/packages\/react\/src\/(?!test\/).*(?<!\.(?:test|stories|styles|props))\.tsx?$/;

/** Our components as an app has them that compiles its dependencies, too. */
export function reactCompiler(): Plugin {
  return {
    name: 'wusum:react-compiler',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0]!;
      return ours.test(file) && !id.includes('?raw') ? compileWithReact(code, file) : undefined;
    },
  };
}
