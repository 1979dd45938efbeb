import { careMatters } from './matters/care.ts';
import { farmingMatters } from './matters/farming.ts';
import { homeMatters } from './matters/homes.ts';
import { landMatters } from './matters/land.ts';
import { publicMatters } from './matters/public-life.ts';
import { roadMatters } from './matters/roads.ts';
import { schoolMatters } from './matters/schools.ts';
import { surroundingsMatters } from './matters/surroundings.ts';
import { townWorksMatters } from './matters/town-works.ts';
import { villageLifeMatters } from './matters/village-life.ts';
import { wageMatters } from './matters/wages.ts';
import type { Matter } from './matter.ts';

/** Everything people of the demonstration county come about. */
export const matters: readonly Matter[] = [
  ...wageMatters,
  ...homeMatters,
  ...townWorksMatters,
  ...landMatters,
  ...farmingMatters,
  ...surroundingsMatters,
  ...roadMatters,
  ...schoolMatters,
  ...careMatters,
  ...publicMatters,
  ...villageLifeMatters,
];
