import { emitTheme } from '../../../compiler/src/index.js';
import { fixtureSystem } from '../../../platforms/test/fixture/fixture.js';
import { fixtureTokens } from '../../../platforms/test/fixture/fixture-tokens.js';
import { describeNesting } from './describe-nesting.js';

const files = await emitTheme(fixtureSystem(fixtureTokens), { withoutResolved: true });

describeNesting('a theme with every way in which a value can depend on the axes', {
  read: (path) => files[path] as string,
  runs: 150,
});
