import { usePetition } from '../../api/petition.ts';
import { JointPanel } from '../petition/joint-panel.tsx';
import { TellingLines } from '../petition/telling-lines.tsx';

/** Who of those at the table may be told what, and what each department of a joint reception holds. */
export function AtTheTable({ id }: { readonly id: string }) {
  const petition = usePetition(id).data;
  if (!petition) return null;
  return (
    <>
      <TellingLines petition={petition} />
      <JointPanel petition={petition} />
    </>
  );
}
