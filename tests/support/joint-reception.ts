import type { ReceptionInput } from '#contract/receptions.ts';
import type { TestOffice } from './office.ts';
import { announcedReception } from './sample-reception.ts';

/** A joint reception of the county on 10 March, at which the department and the town sit. */
export const jointReception = ({ clerk, units }: TestOffice, change: Partial<ReceptionInput> = {}) =>
  announcedReception(clerk, units.county, {
    kind: 'joint',
    departmentUnits: [units.department, units.town],
    departments: ['供电公司'],
    ...change,
  });
