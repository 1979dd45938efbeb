import { createHash } from 'node:crypto';
import { printRules } from './print-rules.ts';
import { screenRules } from './screen-rules.ts';

/** The one stylesheet of the citizen pages. */
export const stylesheet = screenRules + printRules;

/** Its address names its content, so a browser may keep it for ever. */
export const stylesheetPath = `/portal/${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`;
