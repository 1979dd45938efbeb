import table from '../../../law/codes/content-classes.json';
import { parseContentClasses, type ContentClasses } from '#core/classes/content-classes.ts';

/** The two-level content classes that this build of the desk was made with. */
export const contentClasses: ContentClasses = readTable();

function readTable(): ContentClasses {
  const parsed = parseContentClasses(table);
  if (!parsed.ok) throw new Error(`content classes: ${parsed.error[0]?.path} ${parsed.error[0]?.problem}`);
  return parsed.value;
}
