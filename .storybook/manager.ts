import '../packages/studio/src/manager/index.js';
