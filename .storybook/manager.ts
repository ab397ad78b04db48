import '../packages/studio/src/manager/index.js';
import '../packages/studio/src/search/index.js';
