// `npm run check`: everything that is quick.
import { ensureInstalled } from './install.mjs';
import { quickSteps, runSteps } from './steps.mjs';

ensureInstalled();
process.exit(runSteps(quickSteps()));
