import { useQuery } from '@tanstack/react-query';
import { readContactPoint } from '#contract/contact-points.ts';
import { call } from '../../api/call.ts';
import { emptyIntake, type IntakeValues } from '../register/intake-values.ts';
import { outreachKey } from './use-outreach.ts';

export type VisitKey = { readonly id: string; readonly visitId: string };

/** The visit that a registration comes from, by `point/visit` in the address, and how its form begins. */
export function useVisitOf(came: string | undefined) {
  const [id = '', visitId = ''] = came?.split('/') ?? [];
  const found = useQuery({
    queryKey: [...outreachKey, 'point', id],
    queryFn: ({ signal }) => call(readContactPoint, { params: { id } }, signal),
    enabled: id !== '' && visitId !== '',
    retry: false,
  });
  const visit = found.data?.visits.find((one) => one.id === visitId);
  const begun = (today: string): IntakeValues | undefined => {
    if (!found.data || !visit) return undefined;
    const { divisionCode, place } = found.data;
    return {
      ...emptyIntake(today),
      channel: 'outreach',
      receivedOn: visit.on,
      ...(divisionCode === '' ? {} : { place: { divisionCode, name: place } }),
    };
  };
  const key: VisitKey | undefined = visit ? { id, visitId } : undefined;
  return { isLoading: found.isLoading, visit: key, begun };
}
